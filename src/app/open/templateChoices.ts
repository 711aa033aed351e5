import type { Workspace } from '../../compensation/index.ts';
import {
  furtherWorkedExamples,
  readFile,
  templates,
  workedExampleTemplate,
} from '../../contract-file/index.ts';

interface TemplateChoice {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly onChoose: () => void;
}

/** The templates and the worked examples, each with its sentence, as choices of a sheet. */
export function templateChoices(
  choose: (workspace: Workspace, name: string) => void,
): readonly TemplateChoice[] {
  const all = [...templates, workedExampleTemplate, ...furtherWorkedExamples];
  return all.map(({ id, name, description, file }) => ({
    key: id,
    name,
    description,
    onChoose: () => {
      const reading = readFile(file);
      if (!reading.ok) throw new Error(`the template ${id} does not read`);
      choose(reading.workspace, name);
    },
  }));
}
