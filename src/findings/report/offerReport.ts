import type { TermReadings } from '../../compensation/index.ts';
import type { Sentence } from '../sentence.ts';
import type { Subject } from '../subject.ts';
import { answer } from '../answer.ts';
import { yearView } from '../yearView.ts';
import type { ReportedAssumption } from './assumptionList.ts';
import { assumptionList } from './assumptionList.ts';
import type { DerivationGroup } from './derivations.ts';
import { derivations } from './derivations.ts';
import type { ReportedProduction } from '../reportedProduction.ts';
import { reportedProduction } from '../reportedProduction.ts';
import type { ReportedQuestions } from './reportedQuestions.ts';
import { reportedQuestions } from './reportedQuestions.ts';
import type { ReportedResults } from './reportedResults.ts';
import { reportedResults } from './reportedResults.ts';
import type { ReportedLog } from './reportedLog.ts';
import { reportedLog } from './reportedLog.ts';
import type { TermSheetSection } from './termSheet.ts';
import { termSheet } from './termSheet.ts';
import type { Told } from './told.ts';
import { told } from './told.ts';

/** An offer to report, by the name that it goes by there. */
export interface ReportedOffer {
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  /** What hangs on the terms that it does not state; null until it is known. */
  readonly known: readonly TermReadings[] | null;
}

/** What goes into a report beside terms and figures. */
export interface ReportChoices {
  /** The contract year that the answer tells. */
  readonly year: number;
  readonly hasEmployer: boolean;
  readonly hasNotes: boolean;
  readonly hasQuotes: boolean;
  /** The log of dated notes; without it nothing of a note is anywhere in the report. */
  readonly hasLog: boolean;
}

/** One offer of a report, in the order in which it is read. */
export interface OfferReport {
  readonly id: string;
  readonly name: string;
  readonly about: readonly { readonly label: string; readonly text: string }[];
  readonly notes: string | null;
  readonly termSheet: readonly TermSheetSection[];
  readonly questions: ReportedQuestions;
  /** Null where terms are missing without which there is no figure. */
  readonly results: ReportedResults | null;
  /** Null where neither a clinic nor a year so far is entered. */
  readonly production: ReportedProduction | null;
  /** In place of results. */
  readonly missing: Told | null;
  readonly assumptions: readonly ReportedAssumption[];
  readonly derivations: readonly DerivationGroup[];
  /** Null where it holds no notes, or they are left out. */
  readonly log: ReportedLog | null;
}

/** Numbers that are given before an offer, so that those of a report are each one's own. */
export interface Numbered {
  readonly terms: number;
  readonly assumptions: number;
  readonly derivations: number;
  readonly notes: number;
  /** The offers before it. */
  readonly offers: readonly ReportedOffer[];
}

/** Term sheet, questions, results, derivations and log of an offer. */
export function offerReport(
  { id, name, subject, known }: ReportedOffer,
  choices: ReportChoices,
  before: Numbered,
): OfferReport {
  const { offer } = subject;
  const questions = reportedQuestions(subject, known, before.derivations);
  const sheet = termSheet(offer, {
    hasQuotes: choices.hasQuotes,
    before: before.terms,
    questions: questions.list,
  });
  const production = subject.kind === 'missing' ? null : reportedProduction(subject, choices.year);
  const assumptions = assumptionList(offer, before.assumptions, production?.figures ?? []);
  const said = {
    id,
    name,
    about: about(subject, choices),
    notes: choices.hasNotes ? offer.notes : null,
    termSheet: sheet,
    questions,
    assumptions,
    log: reportedLog(offer, before),
  };
  if (subject.kind === 'missing') {
    const { headline, sentences } = answer(subject, choices.year);
    const [first] = sentences;
    const words = (sentence: Sentence) => told(sentence, () => '');
    const missing = [...words(headline), ' ', ...words(first?.sentence ?? [])];
    return { ...said, results: null, production: null, missing, derivations: [] };
  }
  const terms = sheet.flatMap(({ lines }) => lines);
  const asked = questions.derived?.list.length ?? 0;
  const { figures, blocks, write } = reportedResults(subject, choices.year, known);
  const all = [...figures, ...(production?.figures ?? [])];
  const { groups, ...refs } = derivations(all, blocks, {
    subject,
    year: yearView(subject, choices.year).year,
    terms,
    assumptions,
    before: before.derivations + asked,
  });
  return {
    ...said,
    results: write(refs),
    production: production?.write(refs.refOf) ?? null,
    missing: null,
    derivations: [...(questions.derived === null ? [] : [questions.derived]), ...groups],
  };
}

/** What stands under the offer's name. */
function about(subject: Subject, { hasEmployer, year }: ReportChoices): OfferReport['about'] {
  const { offer } = subject;
  const shown = subject.kind === 'ready' ? yearView(subject, year).year : null;
  return [
    ...(hasEmployer && offer.employer !== null
      ? [{ label: 'Employer, as noted', text: offer.employer }]
      : []),
    ...(offer.specialty === null
      ? []
      : [{ label: 'Specialty', text: offer.specialty.replaceAll('-', ' ') }]),
    ...(subject.kind === 'missing'
      ? []
      : [
          {
            label: 'Looked at',
            text: `${subject.ledger.length} contract ${subject.ledger.length === 1 ? 'year' : 'years'}; the answer is of year ${shown ?? 1}`,
          },
        ]),
  ];
}
