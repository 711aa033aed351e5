import { contractAllows } from '../renewal/contractAllows.ts';
import { exitTerms } from '../leaving/exitTerms.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { yearView } from '../yearView.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised } from './facts.ts';
import type { FindingKey } from './finding.ts';

const BY: readonly FindingKey[] = ['cut', 'ended', 'notSupported', 'short', 'pace', 'rung'];

/** What to have in hand before a renewal, with the contract's own days. */
export function renewalChecklist(facts: GuidanceFacts): readonly Entry[] {
  const { offer } = facts.view.subject;
  const { list } = contractAllows(yearView(facts.view.subject, 1));
  const allowed = (key: string): Sentence | null => {
    const found = list.find((each) => each.key === key);
    if (found === undefined) return null;
    return key === 'renewalNotice' ? say`${found.when}: ${lower(found.sentence)}` : found.sentence;
  };
  const term = (key: string, name: string) => {
    const found = exitTerms(offer).find((each) => each.key === key);
    return found === undefined ? null : say`${name}: ${found.words}.`;
  };
  const said: readonly (readonly [string, Sentence | null])[] = [
    ['lawyer', ['A lawyer who does physician contracts has read it.']],
    [
      'renewalNotice',
      allowed('renewalNotice') ?? ['The last day to say that it does not renew: not stated.'],
    ],
    ['withoutCause', allowed('notice')],
    ['cause', term('cause', 'For cause, time to put a breach right')],
    ['nonCompete', term('nonCompete.nonRenewed', 'Non-compete, if it is not renewed')],
    ['reach', reachKnown(facts)],
  ];
  return said.flatMap(([key, sentence]) =>
    sentence === null ? [] : raised(facts, BY, `renewal.${key}`, sentence),
  );
}

function lower(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (typeof first !== 'string') return sentence;
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest];
}

function reachKnown({ own }: GuidanceFacts): Sentence {
  const known = {
    yes: 'yes, by what you entered; not verified.',
    no: 'no, by what you entered; not verified.',
    notTold: 'asked, and not told.',
  } as const;
  const { anyoneReaches } = own;
  const isByFigures = anyoneReaches === 'no' && own.pace?.anyoneReachesTarget !== 'no';
  const answer =
    anyoneReaches === null
      ? 'not known: ask.'
      : isByFigures
        ? 'none of the colleagues whose figures you entered; of the others ask.'
        : known[anyoneReaches];
  return [`Whether anyone here reaches the target: ${answer}`];
}
