import { expect, test } from 'vitest';
import { after, example, term } from '../builders/session.ts';
import { readDraft } from '../../src/workspace/index.ts';
import { openTerms } from '../../src/findings/openTerms.ts';
import { saidNone } from '../../src/findings/saidNone.ts';
import { rebaseSummary } from '../../src/findings/summaries/rebaseSummary.ts';
import { subjectOf } from '../../src/findings/subject.ts';

const limits = [
  'rebase.onlyBelowTargetPercent',
  'rebase.maxCutPercent',
  'rebase.maxRaisePercent',
  'rebase.floorDollars',
  'rebase.ceilingDollars',
  'rebase.creditPercent',
  'rebase.dataLagMonths',
];

function read(paths: readonly string[]) {
  const state = paths.reduce((before, path) => {
    const typed = saidNone(path)?.typed ?? '';
    return after(before, { ...term(path), type: 'set', to: { typed } });
  }, example());
  const [offer] = readDraft(state.draft, state.tries).offers;
  if (offer?.kind !== 'ready') throw new Error('what says none is read');
  return offer.offer;
}

test('a recalculation whose limits are said to be none is asked about none of them', () => {
  const asked = openTerms(read(limits)).map(({ path }) => path);
  expect(asked.filter((path) => limits.includes(path))).toEqual([]);
});

test.each(limits)('%s said to be none pays what it pays while it is not stated', (path) => {
  const pay = (paths: readonly string[]) => {
    const workspace = { horizonYears: 5, ladder: null, offers: [read(paths)] };
    const subject = subjectOf(workspace, 0);
    return subject.kind === 'ready' ? subject.ledger.map(({ pay: { cash } }) => cash) : null;
  };
  expect(pay([path])).toEqual(pay([]));
  expect(pay([])).not.toBeNull();
});

test('a header names no share of target where any is recalculated', () => {
  expect(rebaseSummary(read(limits))).not.toMatch(/only below/);
});
