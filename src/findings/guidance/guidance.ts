import type { TermReadings } from '../../compensation/index.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { textOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { coderQuestions, codingAudit, templateAudit } from './audits.ts';
import { catchUp } from './catchUp.ts';
import type { DecisionFlow } from './decisionFlow.ts';
import { decisionFlow } from './decisionFlow.ts';
import { doNow } from './doNow.ts';
import { employerQuestions } from './employerQuestions.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { guidanceFacts } from './facts.ts';
import type { Finding, FindingKey } from './finding.ts';
import { futureEmployer } from './futureEmployer.ts';
import { guidanceWords } from './guidanceWords.ts';
import { lawyerQuestions } from './lawyerQuestions.ts';
import { pureProduction } from './pureProduction.ts';
import { renewalChecklist } from './renewalChecklist.ts';

/** What an offer's figures call for. */
export interface Guidance {
  /** Says the point: "Year 3 falls short of its target: what to ask, check and do". */
  readonly title: string;
  /** The first three things, each with its group. */
  readonly first: readonly FirstThing[];
  readonly groups: readonly GuidanceGroup[];
  readonly flow: DecisionFlow | null;
  readonly findings: readonly Finding[];
  /** All questions, by whom they are put to, to be copied; null where there is none. */
  readonly questionsText: string | null;
}

export interface FirstThing {
  readonly group: GroupKey;
  /** "Ask the employer" */
  readonly to: string;
  readonly entry: Entry;
}

export type GroupKey = keyof typeof guidanceWords.groups;

/** Entries of one kind; those in a row that the same findings raise stand together. */
export interface GuidanceGroup {
  readonly key: GroupKey;
  /** "Questions for the employer" */
  readonly name: string;
  /** Where they are from, and what they are not; null where they follow from the terms. */
  readonly lead: string | null;
  readonly blocks: readonly GuidanceBlock[];
  readonly count: number;
}

export interface GuidanceBlock {
  readonly because: readonly [Finding, ...Finding[]];
  readonly entries: readonly Entry[];
}

/**
 * What to ask, check and do, each entry with the finding that raised it. Null where nothing calls for
 * any: on target in every year, no leak, everything stated, no base that falls.
 */
export function guidance(
  subject: ReadySubject,
  chosenYear: number,
  known: readonly TermReadings[] | null,
): Guidance | null {
  const facts = guidanceFacts(subject, chosenYear, known);
  const entries = entriesOf(facts);
  const all = entries.flatMap(([key, list]) => list.map((entry) => ({ key, entry })));
  if (all.length === 0) return null;
  const first = all
    .filter(({ entry }) => entry.first !== null)
    .toSorted((one, other) => (one.entry.first ?? 0) - (other.entry.first ?? 0))
    .slice(0, FIRST);
  const isFirst = (entry: Entry) => first.some((each) => each.entry === entry);
  return {
    title: title(facts),
    first: first.map(({ key, entry }) => ({
      group: key,
      to: guidanceWords.groups[key].to,
      entry,
    })),
    groups: entries.flatMap(([key, list]) =>
      groupOf(
        key,
        list.filter((one) => !isFirst(one)),
      ),
    ),
    flow: decisionFlow(facts),
    findings: facts.findings,
    questionsText: questionsText(subject, entries),
  };
}

/** So many things stand before everything else. */
const FIRST = 3;

function entriesOf(facts: GuidanceFacts): readonly (readonly [GroupKey, readonly Entry[]])[] {
  return [
    ['employer', employerQuestions(facts)],
    ['coder', coderQuestions(facts)],
    ['lawyer', lawyerQuestions(facts)],
    ['now', doNow(facts)],
    ['catchUp', catchUp(facts)],
    ['template', templateAudit(facts)],
    ['coding', codingAudit(facts)],
    ['renewal', renewalChecklist(facts)],
    ['pure', pureProduction(facts)],
    ['future', futureEmployer(facts)],
  ];
}

function groupOf(key: GroupKey, entries: readonly Entry[]): readonly GuidanceGroup[] {
  if (entries.length === 0) return [];
  const { name, lead } = guidanceWords.groups[key];
  const blocks: { because: GuidanceBlock['because']; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    if (last !== undefined && causes(last.because) === causes(entry.because))
      last.entries.push(entry);
    else blocks.push({ because: entry.because, entries: [entry] });
  }
  return [{ key, name, lead, blocks, count: entries.length }];
}

function causes(because: readonly Finding[]): string {
  return because.map(({ key }) => key).join(' ');
}

/** What the title says, by the gravest finding. */
function title({ findings, view }: GuidanceFacts): string {
  const order: readonly FindingKey[] = ['pace', 'short', 'cut', 'ended', 'noneReaches'];
  const found =
    order.flatMap((key) => findings.filter((each) => each.key === key))[0] ?? findings[0];
  const text = textOf(found?.name ?? say`year ${String(view.year)}`);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "Because year 3 reaches 84% of its target; nobody here reaches the target." */
export function becauseSentence(because: readonly Finding[]): Sentence {
  return because.reduce<Sentence>(
    (sentence, { name }, index) => (index === 0 ? say`Because ${name}` : say`${sentence}; ${name}`),
    [],
  );
}

const ASKED: readonly GroupKey[] = ['employer', 'coder', 'lawyer'];

function questionsText(
  { offer }: ReadySubject,
  entries: readonly (readonly [GroupKey, readonly Entry[]])[],
): string | null {
  const parts = entries
    .filter(([key, list]) => ASKED.includes(key) && list.length > 0)
    .map(([key, list]) =>
      [
        guidanceWords.groups[key].name,
        ...list.map(({ sentence }, index) => `${index + 1}. ${textOf(sentence)}`),
      ].join('\n'),
    );
  return parts.length === 0 ? null : [`About ${offer.name}`, ...parts, ''].join('\n\n');
}
