import type { TermReadings, Workspace } from '../../compensation/index.ts';
import { subjectOf } from '../../findings/index.ts';
import type { OfferOnFirstPage } from './firstPage.ts';
import { firstPage } from './firstPage.ts';
import { inputsPage } from './inputs.ts';
import type { OfferInputs } from './inputs.ts';
import { offerPages } from './offerPages.ts';
import type { SheetPage } from './sheetPage.ts';

/**
 * The sheets of a spreadsheet: what to know, the inputs, and for each offer its years and workings,
 * as formulas of the inputs. `leftOut` names the offers that do not read; `stakes` tells, by the place
 * of each offer, what hangs on the terms that it does not state.
 */
export function spreadsheet(
  workspace: Workspace,
  leftOut: readonly string[] = [],
  stakes: readonly (readonly TermReadings[])[] = [],
): readonly SheetPage[] {
  const inputs: OfferInputs['rows'][number][] = [];
  const pages: SheetPage[] = [];
  const offers = workspace.offers.map((_, place): OfferOnFirstPage => {
    const subject = subjectOf(workspace, place);
    const known = stakes[place] ?? null;
    if (subject.kind === 'missing') return { subject, sheet: null, asValues: null, known };
    const made = offerPages(subject, place, inputs.length);
    inputs.push(...made.inputs);
    pages.push(...made.pages);
    return { subject, sheet: made.pages[0]?.name ?? null, asValues: made.asValues, known };
  });
  return [
    firstPage(workspace, offers, leftOut),
    ...(inputs.length === 0 ? [] : [inputsPage(inputs)]),
    ...pages,
  ];
}
