import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer, Workspace } from '../../src/compensation/index.ts';
import { calculate } from '../../src/compensation/index.ts';
import type { LadderYear, ReadySubject } from '../../src/findings/index.ts';
import { explain, renewal, subjectOf, textOf } from '../../src/findings/index.ts';
import { percent, wrvus } from '../builders/amounts.ts';
import { holds } from '../arbitraries/law.ts';
import { maybe, percents } from '../arbitraries/amounts.ts';
import { offers, workspaces } from '../arbitraries/offers.ts';
import { reachOf } from '../arbitraries/reach.ts';

const RULES = {
  'rung unknown': ({ rung }: LadderYear) => rung === null,
  'rung 0': ({ rung }: LadderYear) => rung === 0,
  'rung 1': ({ rung }: LadderYear) => rung === 1,
  'rung 2': ({ rung }: LadderYear) => rung === 2,
  'rung 3': ({ rung }: LadderYear) => rung === 3,
  'rung 4': ({ rung }: LadderYear) => rung === 4,
  marked: ({ explained }: LadderYear) => explained === 'marked',
  'explained by leave': ({ explained }: LadderYear) => explained === 'leave',
  'rung 3 in an explained year': ({ explained, rung }: LadderYear) =>
    explained !== null && rung === 3,
  'past the term': ({ isPastTerm }: LadderYear) => isPastTerm,
};
type Rule = keyof typeof RULES;
const names = Object.keys(RULES) as readonly Rule[]; // its own keys
const reach = reachOf('renewal', names);

/** Offers that stay on their plan for some years, so that years repeat, with thresholds of one's own. */
const cases = fc.record({
  found: offers({ laterPhases: 1, items: fc.constant([]), leaves: 1, years: 6 }),
  ladder: maybe(
    fc.record({
      lowPercent: maybe(percents(0, 120)),
      repeatedPercent: maybe(percents(0, 120)),
      prolongedPercent: maybe(percents(0, 120)),
    }),
  ),
  marked: fc.integer({ min: 1, max: 6 }),
});
type Case = typeof cases extends fc.Arbitrary<infer Found> ? Found : never;

const LOW: readonly string[] = ['50%', '60%', '70%'];

/** The same with one target, of which each year reaches another share, and the thresholds that stand where none is set. */
const upAndDown: fc.Arbitrary<Case> = fc
  .tuple(cases, fc.array(fc.constantFrom(50, 60, 70, 80, 88, 100), { minLength: 6, maxLength: 6 }))
  .map(([each, shares]) => {
    const { offer } = each.found;
    const target = { annualWrvus: wrvus(5000), rampPercent: null, proratedForLeave: null };
    const changed: Offer = {
      ...offer,
      clinicalFte: null,
      printedForFte: null,
      guaranteedMonths: 0,
      phases: offer.phases.map((phase) => ({ ...phase, target })),
      volume: {
        ...offer.volume,
        annualWrvus: wrvus(5000),
        rampPercent: shares.map(percent),
        growthPercentPerYear: null,
        creditPercent: null,
        leave: [],
      },
    };
    return { ...each, ladder: null, found: { offer: changed, horizonYears: 6 } };
  });

function readyAt(workspace: Workspace, place: number): ReadySubject | null {
  const subject = subjectOf(workspace, place);
  return subject.kind === 'ready' ? subject : null;
}

function yearsOf(workspace: Workspace, place = 0): readonly LadderYear[] {
  const subject = readyAt(workspace, place);
  const years = subject === null ? [] : renewal(subject, 1).ladder.years;
  reach.count(years.flatMap((year) => names.filter((name) => RULES[name](year))));
  return years;
}

/** The years with and without a year that the user marks as explained. */
function markedAndNot({ found: { offer, horizonYears }, ladder, marked }: Case) {
  const withYears = (explainedYears: readonly number[]): readonly LadderYear[] => {
    const changed: Offer = { ...offer, volume: { ...offer.volume, explainedYears } };
    return yearsOf({ horizonYears, ladder, offers: [changed] });
  };
  const others = offer.volume.explainedYears.filter((year) => year !== marked);
  return { before: withYears(others), after: withYears([...others, marked]) };
}

const saidOfRung3 = ({ held }: LadderYear) =>
  held.filter(({ rung }) => rung === 3).flatMap(({ sentences }) => sentences.map(textOf));

describe('the renewal ladder on the page', () => {
  // Seen to catch: the ladder read without the thresholds of the file.
  test('is what calc says, for every offer and year', () => {
    holds(workspaces({ years: 5 }), (workspace) => {
      const calculated = calculate(workspace);
      const rungs = calculated.map((offer) =>
        'years' in offer ? offer.years.map(({ rung }) => rung) : [],
      );
      expect(
        workspace.offers.map((_, place) => yearsOf(workspace, place).map(({ rung }) => rung)),
      ).toEqual(rungs);
    });
  });

  // Seen to catch: the supported pay of the year before.
  test('shows the attainment, the supported pay and the base that calc prints', () => {
    const written = (amount: number | null) => (amount === null ? null : Math.round(amount / 100));
    const shown = (text: string | undefined) =>
      text === undefined ? null : Number(text.replaceAll(/[$,]/g, ''));
    holds(workspaces({ years: 4 }), (workspace) => {
      const calculated = calculate(workspace).map((offer) => ('years' in offer ? offer.years : []));
      for (const [place, years] of calculated.entries()) {
        const found = yearsOf(workspace, place);
        expect(
          found.map(({ supported, base }) => [shown(supported?.text), shown(base?.text)]),
        ).toEqual(
          years.map(({ supportedPay, annualBase }) => [written(supportedPay), written(annualBase)]),
        );
        expect(
          found.map(({ attainment }) => (attainment === null ? null : explain(attainment).figure)),
        ).toEqual(years.map(({ attainmentPercent }) => percentText(attainmentPercent)));
      }
    });
  });

  // Seen to catch: rung 3 left out of explained years with the others.
  test('an explained year hides no cut: what is said of rung 3 stays in every year', () => {
    holds(cases, (each) => {
      const { before, after } = markedAndNot(each);
      expect(after.map(saidOfRung3)).toEqual(before.map(saidOfRung3));
    });
  });

  // Seen to catch: a marked year that still holds rung 2.
  test('marking a year raises not its own rung, and leaves neither rung 2 nor 4 there', () => {
    holds(cases, (each) => {
      const { before, after } = markedAndNot(each);
      const own = after.filter(({ year }) => year === each.marked);
      const was = before.filter(({ year }) => year === each.marked);
      expect(own.filter(({ rung }, index) => (rung ?? 0) > (was[index]?.rung ?? 0))).toEqual([]);
      expect(own.flatMap(({ held }) => held).filter(({ rung }) => rung % 2 === 0)).toEqual([]);
      expect(own.every(({ explained }) => explained !== null)).toBe(true);
    });
  });

  // Seen to catch: one year enough for a run once years between are left out.
  test('marking a year that is low on every count raises no rung of any year', () => {
    holds(upAndDown, (each) => {
      const { before, after } = markedAndNot(each);
      const found = before.find(({ year }) => year === each.marked)?.attainment?.text ?? '';
      const higher = after.filter(({ rung }, index) => (rung ?? 0) > (before[index]?.rung ?? 0));
      expect(LOW.includes(found) ? higher : []).toEqual([]);
    });
  });

  // Seen to catch: a reason without its sentence.
  test('each year says why its rung holds, in sentences that end, none of them twice', () => {
    holds(cases, ({ found: { offer, horizonYears }, ladder }) => {
      const subject = readyAt({ horizonYears, ladder, offers: [offer] }, 0);
      const years = subject === null ? [] : renewal(subject, 1).ladder.years;
      for (const { rung, held, notes } of years) {
        expect(Math.max(0, ...held.map((each) => each.rung))).toBe(rung ?? 0);
        const texts = [...held.flatMap(({ sentences }) => sentences), ...notes].map(textOf);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) {
          expect(text).toMatch(/^[A-Z$\d].*[A-Za-z\d%)]\.$/u);
          expect(text).not.toMatch(/ {2}| [.,;:]|,,|undefined|null|NaN|nothing known|\(\)/);
        }
      }
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

function percentText(basisPoints: number | null): string | null {
  if (basisPoints === null) return null;
  const [whole = '', part = ''] = (basisPoints / 100).toFixed(2).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const kept = part.replace(/0+$/, '');
  return `${grouped}${kept === '' ? '' : `.${kept}`}%`;
}

// Seen to catch: a list in the order in which it is put together.
test('what the contract allows stands in the order of time, past the term marked', () => {
  holds(offers({ years: 6 }), ({ offer, horizonYears }) => {
    const subject = readyAt({ horizonYears, ladder: null, offers: [offer] }, 0);
    const list = subject === null ? [] : renewal(subject, 1).allows.list;
    const months = list.map(({ month }) => month);
    expect(months).toEqual(months.toSorted((one, other) => one - other));
    const term = offer.termMonths ?? 36;
    expect(list.filter(({ month }) => month >= term + 1).every((each) => each.isPastTerm)).toBe(
      true,
    );
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    for (const { sentence } of list) {
      expect(textOf(sentence)).toMatch(/^[A-Z].*[A-Za-z\d%)]\.$/u);
      expect(textOf(sentence)).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|\(\)/);
    }
  });
});
