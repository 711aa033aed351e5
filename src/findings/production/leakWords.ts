import type { Controller, LeakCause, Lever } from '../../production/index.ts';
import { listed } from '../formatWords.ts';

/** What a leak is, at the head of its row. */
export const LEAK_NAMES: Readonly<Record<LeakCause, string>> = {
  held: 'Slots held for other things',
  unfilled: 'Offered slots not booked',
  noShow: 'Booked visits that do not come',
  unexplained: 'Visits promised and not seen',
  underCoding: 'Work coded too low',
  notCredited: 'Work the contract does not credit',
};

const CONTROLLERS: Readonly<Record<Controller, string>> = {
  employer: 'the employer',
  market: 'the market',
  physician: 'you',
  contract: 'the contract',
};

/** "Controlled by the employer and you". */
export function controlWords(controllers: readonly Controller[]): string {
  return `Controlled by ${listed(controllers.map((one) => CONTROLLERS[one]))}`;
}

/** What is changed by a lever, after its amount: hundredths of a slot, a day or a percent point. */
export function leverWords(lever: Lever, by: number): string {
  const isOne = by === 100;
  switch (lever) {
    case 'slots':
      return `more ${isOne ? 'slot' : 'slots'} a day`;
    case 'held':
      return `held ${isOne ? 'slot' : 'slots'} a day given back`;
    case 'fill':
      return `${isOne ? 'point' : 'points'} more of the offered slots booked`;
    case 'noShow':
      return `${isOne ? 'point' : 'points'} fewer no-shows`;
    case 'days':
      return `more clinic ${by <= 100 ? 'day' : 'days'} a week`;
  }
}
