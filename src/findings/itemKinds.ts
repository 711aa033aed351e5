import type { ItemKind } from '../contract-file/index.ts';

/** A kind of pay beside base and production, as it is offered: its name, and what it is. */
export interface ItemKindWords {
  readonly kind: ItemKind;
  readonly name: string;
  readonly means: string;
}

/** The kinds in the order in which contracts have them. */
export const itemKinds: readonly ItemKindWords[] = [
  {
    kind: 'signing',
    name: 'Signing bonus',
    means: 'Paid once for signing, and often paid back in part on leaving early.',
  },
  {
    kind: 'relocation',
    name: 'Relocation payment',
    means: 'Paid once for moving.',
  },
  {
    kind: 'retention',
    name: 'Retention bonus',
    means: 'Paid once in a later month for staying until then.',
  },
  {
    kind: 'loanRepayment',
    name: 'Student loan repayment',
    means: 'Paid each year for some years toward your loans.',
  },
  {
    kind: 'quality',
    name: 'Quality bonus',
    means: 'Up to an amount a year for meeting goals; you say which share you expect.',
  },
  {
    kind: 'withhold',
    name: 'Withheld pay',
    means:
      'A share of pay held back, such as a quality withhold of 10%, and returned on meeting goals.',
  },
  {
    kind: 'call',
    name: 'Call pay',
    means: 'An amount for each paid shift of call.',
  },
  {
    kind: 'stipend',
    name: 'Stipend',
    means: 'An amount a year for a role: medical director, teaching, supervising.',
  },
  {
    kind: 'benefit',
    name: 'Benefit that is not cash',
    means: 'A retirement match, an allowance for courses: shown beside the pay, not in it.',
  },
];
