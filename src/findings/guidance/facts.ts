import type { TermReadings } from '../../compensation/index.ts';
import type { SectionName } from '../openTerms.ts';
import type { Question } from '../questions.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';
import { clinicFindings } from './clinicFindings.ts';
import type { Finding, FindingKey } from './finding.ts';
import { aboveMedianFinding, medicareRateFinding } from './marketFindings.ts';
import { openFindings, openQuestions } from './openFindings.ts';
import type { OwnFigures } from './ownFigures.ts';
import { ownFigures } from './ownFigures.ts';
import { paceFindings } from './paceFindings.ts';
import { yearFindings } from './yearFindings.ts';

/** What every entry is read from. */
export interface GuidanceFacts {
  readonly view: YearView;
  readonly own: OwnFigures;
  readonly open: readonly Question[];
  readonly findings: readonly Finding[];
}

/** One thing to ask, to check or to do. It exists only with a finding that raised it. */
export interface Entry {
  readonly key: string;
  readonly sentence: Sentence;
  /** What raised it, the first two. */
  readonly because: readonly [Finding, ...Finding[]];
  /** Its place among the first things to do; null where it is none of them. */
  readonly first: number | null;
  /** The section of the page in which it is done, where there is one. */
  readonly doneIn?: SectionName;
}

/** Gathers what an offer shows; what by itself calls for nothing is left out where nothing else holds. */
export function guidanceFacts(
  subject: ReadySubject,
  chosenYear: number,
  known: readonly TermReadings[] | null,
): GuidanceFacts {
  const view = yearView(subject, chosenYear);
  const own = ownFigures(subject.offer);
  const open = openQuestions(subject, known);
  const raising = [
    ...yearFindings(subject, view.year),
    ...paceFindings(subject, own),
    ...clinicFindings(subject, view.year, own),
    medicareRateFinding(subject),
    ...openFindings(open),
  ].filter((found) => found !== null);
  const above = raising.length === 0 ? null : aboveMedianFinding(subject, view.year);
  return { view, own, open, findings: above === null ? raising : [...raising, above] };
}

/** So many findings are named beside an entry. */
const NAMED = 2;

/** An entry with the first of the findings that raise it; none where none of them holds. */
export function raised(
  { findings }: GuidanceFacts,
  by: readonly FindingKey[],
  key: string,
  sentence: Sentence,
  first: number | null = null,
): readonly Entry[] {
  const [cause, ...others] = by.flatMap((one) => findings.filter(({ key: of }) => of === one));
  if (cause === undefined) return [];
  return [{ key, sentence, because: [cause, ...others.slice(0, NAMED - 1)], first }];
}

/** Whether a finding holds. */
export function holds({ findings }: GuidanceFacts, key: FindingKey): boolean {
  return findings.some((finding) => finding.key === key);
}

/** What raises a look at the template: its leaks, or a shortfall of a clinic that is not known. */
export function templateCauses({ own }: GuidanceFacts): readonly FindingKey[] {
  const leaks = ['held', 'unexplained', 'unfilled', 'noShow'] as const;
  return own.clinic === null ? ['pace', 'short'] : leaks;
}
