import type { Ending, LeavingPartKind } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { dollars } from '../formatNumber.ts';
import type { ReadySubject } from '../subject.ts';

/** "resigning", in the middle of a sentence. */
export function endingNoun(ending: Ending): string {
  switch (ending) {
    case 'resign':
      return 'resigning';
    case 'letGo':
      return 'being let go without cause';
    case 'nonRenewed':
      return 'not being renewed';
  }
}

/** "I resign", over a column. */
export function endingHeading(ending: Ending): string {
  switch (ending) {
    case 'resign':
      return 'I resign';
    case 'letGo':
      return 'Let go without cause';
    case 'nonRenewed':
      return 'Not renewed';
  }
}

/** A kind of cost as a row names it. */
export function partHeading(kind: LeavingPartKind): string {
  switch (kind) {
    case 'payback':
      return 'Payback by the written formula';
    case 'tail':
      return 'Tail (cover for later claims)';
    case 'deficit':
      return 'Advances not yet earned';
    case 'notPayable':
      return 'Not payable as written';
  }
}

/** Costs with a bound, as a cell shows them: "$15,000", "$0 to $24,000". */
export function rangeText(least: number, most: number): string {
  return isOne(least, most) ? dollars(most) : `${dollars(least)} to ${dollars(most)}`;
}

/** A month and its place in the contract: "December 2028 (month 18)", or "month 18". */
export function monthText({ offer }: ReadySubject, month: number): string {
  const name = monthName(offer.startMonth, month);
  return offer.startMonth === null ? name : `${name} (month ${month})`;
}

/** Whether both ends of a range read as one amount. */
export function isOne(least: number, most: number): boolean {
  return dollars(least) === dollars(most);
}
