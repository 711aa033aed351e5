import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const { file } = start;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

const template = (terms: Json, more: Json = {}): Json => ({
  clinic: {
    template: { daysPerWeek: 4, weeksPerYear: 50, ...terms },
    visits: [{ wrvusEach: 1.5 }],
    ...more,
  },
});

/** The article's day: 18–20 promised, 10–12 seen. */
const changed: readonly (readonly [string, Json, number?])[] = [
  ['no clinic: the article’s shares of 800', {}],
  ['no clinic, target reached', { volume: { annualWrvus: 5600 } }],
  [
    'days and slots without wRVUs a visit',
    { clinic: { template: { daysPerWeek: 4, slotsPerDay: 18 } } },
  ],
  ['19 promised, 11 seen', template({ slotsPerDay: 19, seenPerDay: 11 })],
  ['18 promised, 12 seen', template({ slotsPerDay: 18, seenPerDay: 12 })],
  ['20 promised, 10 seen', template({ slotsPerDay: 20, seenPerDay: 10 })],
  ['10% coded too low', template({ slotsPerDay: 16 }, { underCodingPercent: 10 })],
  ['20% coded too low', template({ slotsPerDay: 16 }, { underCodingPercent: 20 })],
  [
    'every leak, year 2, before a recalculated base',
    but(
      template({
        slotsPerDay: 20,
        heldSlotsPerDay: 2,
        fillPercent: 90,
        noShowPercent: 10,
        refillPercent: 50,
      }),
      {
        volume: { creditPercent: 95 },
      },
    ),
    2,
  ],
  [
    'the number taken from the clinic',
    but(template({ seenPerDay: 14 }), { volume: { annualWrvus: 4200, from: 'clinic' } }),
  ],
  ['a clinic that reaches the target', template({ slotsPerDay: 20, noShowPercent: 5 })],
  ['more seen than the template lets come', template({ slotsPerDay: 12, seenPerDay: 14 })],
  [
    'codes of 2026, shares of 90%, a procedure',
    but(template({ slotsPerDay: 18 }), {
      wrvuSchedule: 'current',
      clinic: {
        visits: [
          { kind: 'new', code: '99204', sharePercent: 20 },
          { kind: 'return', code: '99214', sharePercent: 70 },
          { kind: 'procedure', code: '20610', sharePercent: 10, creditedAs: 'furtherProcedure' },
        ],
      },
    }),
  ],
  [
    'a code that has no source',
    but(template({ slotsPerDay: 18 }), { clinic: { visits: [{ code: '99999' }] } }),
  ],
  [
    'weekdays, time off and a first day, year so far',
    {
      clinic: {
        template: { slotsPerDay: 16 },
        calendar: {
          weekdays: { monday: 100, tuesday: 100, friday: 50 },
          weeksOff: 5,
          holidayDays: 8,
        },
        visits: [{ label: 'Average visit', wrvusEach: 1.4 }],
        otherWrvusPerYear: 400,
      },
      pace: { asOf: '2027-12-31', wrvusToDate: 1600 },
    },
  ],
  [
    'no target',
    but(template({ slotsPerDay: 16, heldSlotsPerDay: 2 }), {
      phases: [{ target: { annualWrvus: null, rampPercent: null } }],
    }),
  ],
  ['older content in its place', { clinic: { slots: 20 } }],
];

export const clinicSituations: readonly Situation[] = changed.map(([name, changes, year = 3]) => ({
  name,
  year,
  file: { ...file, offers: [but(example, changes)] },
}));
