import type { TermReadings, Workspace } from '../../compensation/index.ts';
import { comparedSums, subjectOf } from '../../findings/index.ts';
import { clinicPage } from './clinicPage.ts';
import { comparisonPage } from './comparisonPage.ts';
import type { OfferOnFirstPage } from './firstPage.ts';
import { firstPage } from './firstPage.ts';
import { inputsPage } from './inputs.ts';
import type { OfferInputs } from './inputs.ts';
import { leavingPage } from './leavingPage.ts';
import { offerPages } from './offerPages.ts';
import type { SheetPage } from './sheetPage.ts';

/**
 * The sheets of a spreadsheet: what to know, the inputs, the comparison, each offer's years, what leaving
 * costs, its clinic and its workings,
 * as formulas of the inputs. `leftOut` names the offers that do not read; `stakes` tells, by the place
 * of each offer, what hangs on the terms that it does not state.
 */
export function spreadsheet(
  workspace: Workspace,
  leftOut: readonly string[] = [],
  stakes: readonly (readonly TermReadings[])[] = [],
): readonly SheetPage[] {
  const inputs: OfferInputs['rows'][number][] = [];
  const years: SheetPage[] = [];
  const leaving: SheetPage[] = [];
  const clinics: SheetPage[] = [];
  const workings: SheetPage[] = [];
  const sheets = new Map<string, string>();
  const offers = workspace.offers.map((_, place): OfferOnFirstPage => {
    const subject = subjectOf(workspace, place);
    const known = stakes[place] ?? null;
    if (subject.kind === 'missing') return { subject, sheet: null, asValues: null, known };
    const made = offerPages(subject, place, inputs.length);
    inputs.push(...made.inputs);
    years.push(made.years);
    leaving.push(leavingPage(subject, `${made.years.name} leaving`));
    const clinic = clinicPage(subject, `${made.years.name} clinic`);
    if (clinic !== null) clinics.push(clinic);
    workings.push(...made.workings);
    sheets.set(String(place), made.years.name);
    return { subject, sheet: made.years.name, asValues: made.asValues, known };
  });
  const sums = comparedSums([
    ...offers.map(({ subject, known }, place) => ({
      id: String(place),
      name: subject.offer.name,
      subject,
      known,
    })),
    ...leftOut.map((name, place) => ({ id: `left ${place}`, name, subject: null, known: null })),
  ]);
  return [
    firstPage(workspace, offers, leftOut),
    ...(inputs.length === 0 ? [] : [inputsPage(inputs)]),
    ...(sums === null ? [] : [comparisonPage(sums, sheets)]),
    ...years,
    ...leaving,
    ...clinics,
    ...workings,
  ];
}
