import { expect, test } from 'vitest';
import { exitOf } from '../../../tests/builders/exit.ts';
import { offerOf } from '../../../tests/builders/offer.ts';
import { leavingSummary } from './leavingSummary.ts';

type Payer = 'employer' | 'physician' | null;

test.each<[Payer, Payer, string]>([
  ['physician', 'employer', 'tail paid by you if you resign, by the employer if it ends it'],
  [
    'employer',
    'physician',
    'tail paid by the employer if you resign, by you if the employer ends it',
  ],
  ['physician', 'physician', 'tail paid by you'],
  ['employer', 'employer', 'tail paid by the employer'],
  ['physician', null, 'tail paid by you if you resign'],
  [null, 'employer', 'tail paid by the employer if it ends it'],
  [null, null, 'nothing stated'],
])('a tail paid by %s on resigning and by %s on being let go', (ifIResign, ifLetGo, words) => {
  const tail = { coverage: null, ifIResign, ifLetGo, dollars: null, physicianPercentByYear: null };
  expect(leavingSummary(offerOf({ phases: [], exit: exitOf({ tail }) }))).toBe(words);
});
