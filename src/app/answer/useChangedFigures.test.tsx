import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { offerOf } from '../../../tests/builders/offer.ts';
import type { Answer, Figure } from '../../findings/index.ts';
import { waitingAnswer } from '../../findings/index.ts';
import { useChangedFigures } from './useChangedFigures.ts';

afterEach(cleanup);

const offer = offerOf({ phases: [] });

function pays(cash: string, base = '$260,000'): Answer {
  const figure = (of: string, text: string): Figure => ({
    of,
    text,
    recipe: { kind: 'term', offer, path: 'volume.annualWrvus', exact: text },
  });
  return {
    kind: 'answer',
    year: 3,
    headline: ['year 3 pays ', figure('year3.cash', cash)],
    sentences: [
      { topic: 'rebase', group: 'base', sentence: ['until then it is ', figure('base', base)] },
    ],
  };
}

function changedAfter(...shown: readonly (readonly [Answer, string])[]): readonly string[] {
  const [first = [pays(''), ''] as const, ...others] = shown;
  const about = ([answer, offer]: readonly [Answer, string]) => ({ answer, offer });
  const { result, rerender } = renderHook(useChangedFigures, { initialProps: about(first) });
  for (const next of others) rerender(about(next));
  return [...result.current];
}

test('only the figures that read otherwise have changed', () => {
  expect(changedAfter([pays('$210,000'), 'e1'], [pays('$220,000'), 'e1'])).toEqual(['year3.cash']);
});

test('after an entry was refused and put right, only what differs from before it has changed', () => {
  const waiting = waitingAnswer(['annual base']);
  const [before, after] = [pays('$210,000'), pays('$220,000')];
  expect(changedAfter([before, 'e1'], [waiting, 'e1'], [after, 'e1'])).toEqual(['year3.cash']);
  expect(changedAfter([before, 'e1'], [waiting, 'e1'], [pays('$210,000'), 'e1'])).toEqual([]);
});

test('another offer has not changed: it is another', () => {
  const other = pays('$300,000', '$280,000');
  expect(changedAfter([pays('$210,000'), 'e1'], [other, 'e2'])).toEqual([]);
});
