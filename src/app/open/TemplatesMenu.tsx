import type { Dispatch } from 'react';
import { useState } from 'react';
import type { Template } from '../../contract-file/index.ts';
import { readFile, templates, workedExampleTemplate } from '../../contract-file/index.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import './TemplatesMenu.css';

/** Contracts to start from, each with a sentence about it; choosing one is one step to undo. */
export function TemplatesMenu({ dispatch }: { readonly dispatch: Dispatch<Action> }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = (template: Template) => {
    const reading = readFile(template.file);
    if (!reading.ok) throw new Error(`the template ${template.id} does not read`);
    dispatch({ type: 'openTemplate', workspace: reading.workspace });
    setAnchor(null);
  };
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Templates
        <Icon name="down" />
      </Button>
      {anchor === null ? null : (
        <Sheet title="Start from a template" anchor={anchor} onClose={() => setAnchor(null)}>
          <ul className="templates">
            {[...templates, workedExampleTemplate].map((template, index) => (
              <li key={template.id}>
                <button
                  type="button"
                  className="template"
                  data-first={index === 0 ? '' : undefined}
                  onClick={() => open(template)}
                >
                  <span className="template-name">{template.name}</span>
                  <span className="template-description">{template.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
