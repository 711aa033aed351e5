import { expect, test } from 'vitest';
import {
  exampleOfLeave,
  explain,
  figuresOf,
  leaveNotes,
  textOf,
  yearByYear,
} from '../../src/findings/index.ts';
import type { ReadySubject } from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

/** $260,000, target and threshold 5,000 at $50, recalculated at $50 from month 25, no signing bonus. */
function worked(changes: Json): ReadySubject {
  const [start] = situations;
  const [example = {}] = (start?.file['offers'] ?? []) as readonly Json[]; // the file of one offer
  const file = { ...start?.file, offers: [but(but(example, { items: [] }), changes)] };
  const subject = subjectIn({ name: 'by hand', year: 1, file });
  if (subject.kind === 'missing') throw new Error('a worked contract has figures');
  return subject;
}

function paid({ ledger }: ReadySubject): readonly number[] {
  return ledger.map(({ pay }) => pay.cash / 100);
}

function notesOf(subject: ReadySubject, year: number): readonly string[] {
  return yearByYear(subject, year).notes.map(textOf);
}

function leaveOf(subject: ReadySubject): readonly string[] {
  return leaveNotes(subject)?.sentences.map(textOf) ?? [];
}

// 350 wRVUs a month; 1.38 × 350 = 483. 5,000 × 10.62 ÷ 12 = 4,425. 3,717 × 50 = 185,850 where the
// leave counts; 3,717 × 12 ÷ 10.62 × 50 = 210,000 where it is left out: 24,150 in year 3 alone.
test('six weeks of leave: 38% of the second month, a target of 4,425, a base of $185,850 or $210,000', () => {
  const subject = worked({ volume: { leave: [{ fromMonth: 15, months: 1.38 }] } });
  expect(paid(subject)).toEqual([260_000, 260_000, 185_850, 210_000, 210_000]);
  expect(leaveOf(subject)).toEqual([
    'In year 2, 1.38 months of leave take 483 wRVUs off the work; 3,717 are left.',
    'Of October 2028 the leave takes 38%: so much of that month is not worked, and the rest counts as worked.',
    'Whether the base is paid during the leave is not stated; here it is paid in full, and unpaid it is $29,900 less in year 2.',
    'If leave reduces the target and where the bonus starts, year 2 has a target of 4,425; if it does not, the target stays 5,000. Either way the year pays $260,000. As entered, leave reduces neither.',
    'When the base is recalculated in July 2029, it becomes $210,000 if months on leave are left out, and $185,850 if they count: $24,150 apart over 5 years. Which holds is not stated; the figures take it that months on leave count.',
  ]);
});

// 466.67 a month; 9.23 ÷ 12 × 5,600 = 4,307.33. 5,000 × 9.23 ÷ 12 = 3,845.83, and 461.5 above it at
// $50 are 23,075; not reduced, nothing is above 5,000.
test('twelve weeks of leave: the bonus is $23,075 if the target is reduced, else nothing', () => {
  const subject = worked({
    rebase: 'none',
    volume: { annualWrvus: 5600, leave: [{ fromMonth: 20, months: 2.77, basePaidPercent: 100 }] },
  });
  expect(paid(subject)).toEqual([290_000, 260_000, 290_000, 290_000, 290_000]);
  expect(leaveOf(subject)).toEqual([
    'In year 2, 2.77 months of leave take 1,292.67 wRVUs off the work; 4,307.33 are left.',
    'Of April 2029 the leave takes 77%: so much of that month is not worked, and the rest counts as worked.',
    'If leave reduces the target and where the bonus starts, year 2 has a target of 3,845.83 and pays $283,075; if it does not, the target stays 5,000 and the year pays $260,000. As entered, leave reduces neither.',
  ]);
});

// Begins in September; the plan year in January. Months 1 to 4: 2,000 − 1,666.67 = 333.33 × 50 =
// 16,666.67. Months 5 to 16: 1,000 × 50 = 50,000, paid in December 2028, month 16.
test('a plan year that starts in month 5 pays in year 2 what is earned in year 1', () => {
  const subject = worked({
    startMonth: '2027-09',
    rebase: 'none',
    phases: [{ productivity: { planYearStartsInMonth: 5 } }],
    volume: { annualWrvus: 6000 },
  });
  expect(paid(subject)).toEqual([276_666.67, 310_000, 310_000, 310_000, 310_000]);
  expect(notesOf(subject, 1)).toContain(
    'What you produce from January 2028 to August 2028, year 1, is paid in year 2, with the settlement of December 2028; the years after it likewise.',
  );
  expect(notesOf(subject, 1)).toContain(
    'What you produce from January 2032 on is settled after the years looked at.',
  );
});

// A lag of 3 looks at months 10 to 21: 3 × 350 + 9 × 367.5 = 4,357.5 wRVUs, × 50 = 217,875.
test('a data lag of three months looks at April to March', () => {
  const subject = worked({ rebase: { dataLagMonths: 3 }, volume: { growthPercentPerYear: 5 } });
  expect(paid(subject)[2]).toBe(217_875);
  expect(notesOf(subject, 3)).toContain(
    'In July 2029, year 3, the base is recalculated from the work of April 2028 to March 2029: the written formula (4,357.5 × $50.00) lowers it by $42,125, to $217,875.',
  );
});

// Year 2 does 4,410: base 220,500, ÷ 50 = 4,410. Year 3 does 4,630.5: 220.5 above it, 11,025.
test('a threshold that follows starts the bonus where the new base is earned', () => {
  const subject = worked({
    rebase: { thresholdFollows: true },
    volume: { growthPercentPerYear: 5 },
  });
  expect(paid(subject)[2]).toBe(231_525);
  expect(notesOf(subject, 3)).toContain(
    'From July 2029 the bonus starts where the new base is earned, at 4,410 wRVUs a year.',
  );
});

test('the article’s path: nothing in bonus at 4,000, then a base of $200,000, production, or $220,000 at 4,400', () => {
  const path = worked({ volume: { annualWrvus: 4000 } });
  expect(yearByYear(path, 3).title).toBe('Pay falls from $260,000 to $200,000 in year 3');
  const production = worked({ rebase: { becomes: 'production' }, volume: { annualWrvus: 4000 } });
  expect(paid(production)[2]).toBe(200_000);
  expect(notesOf(production, 3)[1]).toMatch(
    /; the base ends and pay becomes production: \$50\.00 for every wRVU\.$/,
  );
  expect(paid(worked({ volume: { annualWrvus: 4400 } }))[2]).toBe(220_000);
});

test('where no leave is entered, an example says that it is one and changes no figure', () => {
  const subject = worked({});
  expect(leaveNotes(subject)).toBeNull();
  expect(exampleOfLeave(subject, 2)?.sentences.map(textOf)[0]).toBe(
    'An example, not in the figures above: 12 weeks, from the beginning of July 2028.',
  );
  expect(exampleOfLeave(subject, 2)?.caution).toBe(
    'This is what the written formula does. Leave law may limit it, and may not cover a first year of work. Ask a lawyer before signing, and again before the leave.',
  );
});

// 4,201 × 50 = 210,050. Looked back over two years, 4,200.5 × 50 = 210,025. With five months
// of lag, 7 of the 12 months of year 3 are in the first look-back. A floor of
// $215,000 holds both.
test.each([
  ['the year before', {}, ['$210,000.00', '$210,050.00', '$50.00']],
  ['two years', { lookbackMonths: 24 }, ['$210,000.00', '$210,025.00', '$25.00']],
  ['a year that is cut', { dataLagMonths: 5 }, ['$210,000.00', '$210,029.17', '$29.17']],
])('one more wRVU and the next base, from %s', (_, rebase, amounts) => {
  const { notes } = yearByYear(worked({ rebase }), 3);
  const figure = notes.flatMap(figuresOf).find(({ of }) => of === 'years3.later');
  const { lines = [] } = figure === undefined ? {} : explain(figure);
  expect(lines.map(({ amount }) => amount)).toEqual(amounts);
});

test('one more wRVU adds nothing to a base that a floor sets', () => {
  expect(notesOf(worked({ rebase: { floorDollars: 215_000 } }), 3).at(-1)).toBe(
    'The work of year 3 also counts when the base is recalculated in July 2030: one more wRVU in year 3 adds nothing to it, which a limit of the contract sets.',
  );
});
