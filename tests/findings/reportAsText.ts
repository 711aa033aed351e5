import type { Report, ReportTable, Told } from '../../src/findings/index.ts';
import { refList } from '../../src/findings/index.ts';

/** A report as it is read: each figure with its reference in brackets. */
export function reportAsText({ offers, comparison }: Report): string {
  return [
    ...offers.flatMap((offer) => [
      `# ${offer.name}`,
      ...offer.about.map(({ label, text }) => `${label}: ${text}`),
      ...(offer.notes === null ? [] : [`Notes: ${offer.notes}`]),
      '',
      '## Term sheet',
      ...offer.termSheet.flatMap(({ title, lines, questions }) => [
        `${title}${questions.length === 0 ? '' : `; not stated: ${questions.join(', ')}`}`,
        ...lines.map(
          ({ ref, name, says, standing, clause, quote }) =>
            `  ${ref} ${name}: ${says} | ${standing} | ${clause ?? '–'}${quote === null ? '' : ` “${quote}”`}`,
        ),
      ]),
      '',
      '## Questions',
      offer.questions.basis ?? '',
      ...offer.questions.list.flatMap(({ number, sum, ref, name, question, stake, assumes }) => [
        `${number}. ${sum === null ? '' : `${sum}[${ref}] `}${name}: ${question}`,
        `   ${[stake, assumes].filter((line) => line !== null).join(' ')}`,
      ]),
      '',
      '## Results',
      ...(offer.missing === null ? [] : [toldText(offer.missing)]),
      ...resultLines(offer.results),
      '',
      '## Assumptions',
      ...offer.assumptions.map(({ ref, text }) => `${ref} ${text}`),
      '',
      '## Derivations',
      ...groupsText(offer.derivations),
      '',
    ]),
    ...(comparison === null
      ? []
      : [
          '# Offers side by side',
          comparison.title,
          ...comparison.sentences.map((sentence) => `> ${toldText(sentence)}`),
          ...comparison.tables.flatMap(tableText),
          ...groupsText([comparison.derivations]),
        ]),
  ].join('\n');
}

function resultLines(results: Report['offers'][number]['results']): readonly string[] {
  if (results === null) return [];
  const { volume, years, leave, exit, renewal } = results;
  const said = (sentences: readonly Told[]) => sentences.map((each) => `> ${toldText(each)}`);
  return [
    ...said([results.headline, ...results.sentences]),
    volume.picture.title,
    ...said([volume.sentence]),
    ...tableText(volume.table),
    years.picture.title,
    ...said([years.sentence, ...years.notes]),
    ...years.tables.flatMap(tableText),
    ...(leave === null ? [] : [...said(leave.sentences), leave.caution]),
    exit.picture.title,
    ...said(exit.sentences),
    ...tableText(exit.table),
    ...said(exit.month.sentences),
    ...tableText(exit.month.table),
    renewal.title,
    ...tableText(renewal.allows),
    ...said([renewal.introduction]),
    ...tableText(renewal.ladder),
    ...said(renewal.why),
    ...renewal.rules.map(({ rule, source }) => `- ${rule} ${source}`),
    renewal.source,
  ];
}

function groupsText(groups: Report['offers'][number]['derivations']): readonly string[] {
  return groups.flatMap(({ title, list }) => [
    title,
    ...list.flatMap(({ ref, title: what, figure, lines, restsOn, assumes }) => [
      `  ${ref}. ${what}${figure === '' ? '' : `: ${figure}`}${assumes.length === 0 ? '' : ` (assumes ${refList(assumes)})`}`,
      ...lines.flatMap(({ label, printed, amount, notes }) => [
        `      ${label}: ${printed ?? amount}`,
        ...notes.map((note) => `        ${note}`),
      ]),
      ...(restsOn.length === 0 ? [] : [`      ${restsOn.join(' ')}`]),
    ]),
  ]);
}

function tableText({ caption, nameHeading, columns, rows }: ReportTable): readonly string[] {
  return [
    `${toldText(caption)}: ${nameHeading} | ${columns.map(({ heading }) => toldText(heading)).join(' | ')}`,
    ...rows.map(({ name, cells, isSum }) =>
      [`  ${isSum ? '*' : ''}${toldText(name)}`, ...cells.map(toldText)].join(' | '),
    ),
  ];
}

function toldText(told: Told): string {
  return told
    .map((part) => (typeof part === 'string' ? part : `${part.text}[${part.ref}]`))
    .join('');
}
