import type { Ending, Offer } from '../../compensation/index.ts';
import { canEnd, ENDINGS, nonCompeteAfter, renewalNotice } from '../../compensation/index.ts';
import { dayName } from '../formatDay.ts';
import { monthName } from '../formatMonth.ts';
import { count, dollars } from '../formatNumber.ts';
import { daysOf, plural } from '../formatWords.ts';

/** What a contract says of ending it in one respect: how fast it goes, or what follows. */
export interface ExitTerm {
  readonly key: string;
  /** "Employer, without cause" */
  readonly name: string;
  /** "90 days’ notice", "not stated": as short as it can stand in a picture. */
  readonly label: string;
  /** The same with all that is written about it. */
  readonly words: string;
  /** Before the last day of work, or after it. */
  readonly side: 'before' | 'after';
  /** Days that it takes; null where nothing is to be drawn, `notStated` where there is a length that is not stated. */
  readonly days: number | 'notStated' | null;
  /** Whether the contract says anything of it. */
  readonly isStated: boolean;
  /** Paths that it is read from. */
  readonly terms: readonly string[];
}

/**
 * How fast either side can act, and what follows the last day, as written: the same terms of every
 * offer, but for a bonus where none is settled.
 */
export function exitTerms(offer: Offer): readonly ExitTerm[] {
  return [
    withoutCause(offer, 'letGo'),
    withoutCause(offer, 'resign'),
    cure(offer),
    renewal(offer),
    ...bonus(offer),
    tail(offer),
    ...ENDINGS.map((ending) => nonCompete(offer, ending)),
  ];
}

const NOT_STATED = 'not stated';

type Said = Pick<ExitTerm, 'label' | 'days'> & Partial<Pick<ExitTerm, 'words' | 'isStated'>>;

function term(named: Pick<ExitTerm, 'key' | 'name' | 'side' | 'terms'>, said: Said): ExitTerm {
  return { ...named, words: said.label, isStated: said.label !== NOT_STATED, ...said };
}

function withoutCause(offer: Offer, ending: 'letGo' | 'resign'): ExitTerm {
  const own = ending === 'resign';
  const path = own ? 'exit.physicianNoticeDays' : 'exit.employerNoticeDays';
  const days = (own ? offer.exit?.physicianNoticeDays : offer.exit?.employerNoticeDays) ?? null;
  const named = {
    key: `withoutCause.${ending}`,
    name: own ? 'You, without cause' : 'Employer, without cause',
    side: 'before',
    terms: ['exit.withoutCause', path],
  } as const;
  switch (canEnd(offer, ending)) {
    case 'no':
      return term(named, {
        label: own ? 'not before the term ends' : 'needs a cause',
        days: null,
      });
    case 'notStated': {
      const notice = days === null ? '' : `; the notice is ${plural(days, 'day')}`;
      const label = own ? 'whether you can is not stated' : 'whether it can is not stated';
      return term(named, { label: NOT_STATED, words: `${label}${notice}`, days: 'notStated' });
    }
    case 'yes':
      if (days === null) return term(named, { label: 'notice not stated', days: 'notStated' });
      return term(named, { label: days === 0 ? 'without notice' : `${daysOf(days)} notice`, days });
  }
}

/** A breach that is named as cause, and the time to put it right. */
function cure({ exit }: Offer): ExitTerm {
  const days = exit?.curePeriodDays ?? null;
  const named = {
    key: 'cause',
    name: 'For cause: time to put it right',
    side: 'before',
    terms: ['exit.curePeriodDays'],
  } as const;
  if (days === null) return term(named, { label: NOT_STATED, days: 'notStated' });
  return term(named, { label: days === 0 ? 'none' : plural(days, 'day'), days });
}

/** The last day on which notice keeps it from renewing by itself. */
function renewal(offer: Offer): ExitTerm {
  const found = renewalNotice(offer);
  const named = {
    key: 'renewal',
    name: 'Notice against renewal',
    side: 'before',
    terms: ['exit.autoRenewNoticeDays', 'termMonths', 'startMonth'],
  } as const;
  if (found.kind === 'notStated') return term(named, { label: NOT_STATED, days: 'notStated' });
  const { days, month, day, isTermStated } = found;
  const end = `the end of ${monthName(offer.startMonth, month)}`;
  const assumed = isTermStated ? '' : ', if the term is 36 months, which is not stated';
  const before = `${plural(days, 'day')} before ${end}${assumed}`;
  return day === null
    ? term(named, { label: `${plural(days, 'day')} before the term ends`, words: before, days })
    : term(named, { label: `by ${dayName(day)}`, words: `by ${dayName(day)}: ${before}`, days });
}

/** When a bonus is paid out, and whether one must still be there. */
function bonus({ phases, exit }: Offer): readonly ExitTerm[] {
  const isSettled = phases.some(
    ({ productivity: { model } }) => model !== null && model !== 'salary',
  );
  if (!isSettled) return [];
  const days = exit?.bonusPaidAfterDays ?? null;
  const needs = exit?.bonusNeedsEmployment ?? null;
  const label = days === null ? 'when not stated' : paidText(days);
  const when = days === null ? 'when is not stated' : label;
  return [
    term(
      {
        key: 'bonus',
        name: 'Bonus paid out',
        side: 'after',
        terms: ['exit.bonusPaidAfterDays', 'exit.bonusNeedsEmployment'],
      },
      {
        label,
        words: `${when}; ${needsText(needs)}`,
        days: days ?? 'notStated',
        isStated: days !== null || needs !== null,
      },
    ),
  ];
}

function paidText(days: number): string {
  return days === 0 ? 'when its period ends' : `${plural(days, 'day')} after its period`;
}

function needsText(needs: NonNullable<Offer['exit']>['bonusNeedsEmployment']): string {
  switch (needs) {
    case null:
      return 'whether you must still be employed is not stated';
    case 'no':
      return 'paid to who has left, too';
    case 'periodEnd':
      return 'only if you are employed when its period ends';
    case 'paymentDate':
      return 'only if you are employed on the day it is paid';
  }
}

/** Who pays for cover of later claims. */
function tail({ exit }: Offer): ExitTerm {
  const found = exit?.tail ?? null;
  const named = {
    key: 'tail',
    name: 'Tail (cover for later claims)',
    side: 'after',
    terms: ['exit.tail'],
  } as const;
  if (found === null) return term(named, { label: NOT_STATED, days: null });
  if (found === 'none') return term(named, { label: 'none, as written', days: null });
  if (found.coverage === 'occurrence') {
    return term(named, { label: 'not needed', words: 'not needed: occurrence cover', days: null });
  }
  const [own, theirs] = [payer(found.ifIResign), payer(found.ifLetGo)];
  const price = found.dollars === null ? 'price not stated' : `price ${dollars(found.dollars)}`;
  const words =
    own === theirs ? `${own}; ${price}` : `if you resign ${own}, if let go ${theirs}; ${price}`;
  const label = own === theirs ? own : 'by who ends it';
  return term(named, { label, words, days: null });
}

function payer(who: 'employer' | 'physician' | null): string {
  if (who === null) return 'who pays is not stated';
  return who === 'physician' ? 'you pay' : 'the employer pays';
}

/** A non-compete that says the same after every ending is said once. */
export function nonCompeteOnce(terms: readonly ExitTerm[]): readonly ExitTerm[] {
  const found = terms.filter(isNonCompete);
  const [first] = found;
  if (first === undefined || new Set(found.map(({ words }) => words)).size > 1) return terms;
  const once = { ...first, key: 'nonCompete', name: 'Non-compete' };
  return [...terms.filter((each) => !isNonCompete(each)), once];
}

function isNonCompete({ key }: ExitTerm): boolean {
  return key.startsWith('nonCompete.');
}

/** How long and how far a non-compete holds after an ending, as written. */
function nonCompete(offer: Offer, ending: Ending): ExitTerm {
  const found = nonCompeteAfter(offer, ending);
  const named = {
    key: `nonCompete.${ending}`,
    name: `Non-compete, ${AFTER[ending]}`,
    side: 'after',
    terms: ['exit.nonCompete'],
  } as const;
  if (found.kind === 'notStated') return term(named, { label: NOT_STATED, days: 'notStated' });
  if (found.kind === 'none') return term(named, { label: 'none, as written', days: null });
  if (found.holds === false) return term(named, { label: 'does not hold', days: null });
  const { months, miles, buyoutDollars } = found.terms;
  const length = months === null ? 'length not stated' : plural(months, 'month');
  const reach = miles === null ? '' : `, ${count(miles)} ${miles === 100 ? 'mile' : 'miles'}`;
  const open = found.holds === null ? 'whether it holds is not stated' : null;
  const buyout = buyoutDollars === null ? '' : `; buy-out ${dollars(buyoutDollars)}`;
  const written = `${length}${reach}`;
  return term(named, {
    label: open === null ? written : NOT_STATED,
    words: open === null ? `${written}${buyout}` : `${open}; as written ${written}${buyout}`,
    days: months === null || open !== null ? 'notStated' : Math.round((months * 365) / 12),
    isStated: true,
  });
}

const AFTER: Readonly<Record<Ending, string>> = {
  resign: 'on resigning',
  letGo: 'let go without cause',
  nonRenewed: 'not renewed',
};
