import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const { file } = start;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

/** 4 days a week in 50 weeks; 16 slots, of which some are held. */
const clinic = (heldSlotsPerDay: number): Json => ({
  clinic: {
    template: { daysPerWeek: 4, weeksPerYear: 50, slotsPerDay: 16, heldSlotsPerDay },
    visits: [{ wrvusEach: 1.5 }],
  },
});

const pace = (terms: Json): Json => ({ pace: { asOf: '2027-12-31', ...terms } });
const months = (...wrvus: readonly number[]): Json => ({
  months: wrvus.map((of, index) => ({
    month: `2027-${String(index + 7).padStart(2, '0')}`,
    wrvus: of,
  })),
});

const changed: readonly (readonly [string, Json])[] = [
  ['nothing entered', {}],
  ['a day alone, and nobody there reaches it', pace({ anyoneReachesTarget: 'no' })],
  ['no start of the contract', but(pace({ wrvusToDate: 1600 }), { startMonth: null })],
  ['the article: 1,600 after six months', pace({ wrvusToDate: 1600 })],
  [
    'the same, taken',
    but(pace({ wrvusToDate: 1600 }), { volume: { annualWrvus: 3200, from: 'pace' } }),
  ],
  ['1,600 by month', pace({ asOf: null, ...months(200, 240, 260, 280, 300, 320) })],
  [
    'months with a gap, one outside, and a correction',
    {
      pace: {
        months: [
          { month: '2027-06', wrvus: 100 },
          { month: '2027-07', wrvus: 400 },
          { month: '2027-09', wrvus: -12.5 },
          { month: '2027-10', wrvus: 420 },
        ],
      },
    },
  ],
  [
    'a total beside months that differ',
    pace({ wrvusToDate: 1650, ...months(200, 240, 260, 280, 300, 320) }),
  ],
  ['on pace in the middle of a month', pace({ asOf: '2027-10-12', wrvusToDate: 1500 })],
  ['reached already', pace({ wrvusToDate: 5200 })],
  ['300 short, the slots held bring it', but(pace({ wrvusToDate: 2350 }), clinic(2))],
  ['400 short, the slots held do not', but(pace({ wrvusToDate: 2300 }), clinic(1))],
  [
    '300 short, a clinic without leaks',
    but(pace({ wrvusToDate: 2350 }), {
      clinic: { template: { daysPerWeek: 4, weeksPerYear: 50 } },
    }),
  ],
  ['missed on the year’s last day', pace({ asOf: '2028-06-30', wrvusToDate: 4990 })],
  ['nothing credited in half a year', pace({ wrvusToDate: 0 })],
  ['before the first day', pace({ asOf: '2027-06-15', wrvusToDate: 0 })],
  ['twice the pace can be caught up', pace({ wrvusToDate: 1700, catchUpTimes: 2 })],
  [
    'second year of a ramp of 80%',
    but(pace({ asOf: '2028-12-31', wrvusToDate: 1600 }), {
      volume: { rampPercent: [50, 80, 100] },
    }),
  ],
  [
    'by clinic days, from the clinic’s first day',
    but(pace({ wrvusToDate: 1200, shareBy: 'clinicDays' }), {
      clinic: { template: { daysPerWeek: 4 }, calendar: { startDate: '2027-09-06', weeksOff: 6 } },
    }),
  ],
  [
    'the calendar year of the employer',
    pace({ wrvusToDate: 1600, yearFrom: '2027-01-01', yearTo: '2027-12-31', asOf: '2027-09-30' }),
  ],
  [
    'no target',
    but(pace({ wrvusToDate: 1600 }), {
      phases: [{ target: { annualWrvus: null, rampPercent: null } }],
    }),
  ],
  [
    'colleagues at other FTEs, at 0.8',
    but(
      pace({
        wrvusToDate: 1600,
        colleagues: [
          { annualWrvus: 6400, clinicalFte: 1 },
          { annualWrvus: 4000 },
          { annualWrvus: 3000, clinicalFte: 0.5 },
        ],
        anyoneReachesTarget: 'notTold',
      }),
      { clinicalFte: 0.8 },
    ),
  ],
  [
    'one colleague who does not reach it, and somebody who does',
    pace({ wrvusToDate: 1600, colleagues: [{ annualWrvus: 4400 }], anyoneReachesTarget: 'yes' }),
  ],
  ['content of an older file', { pace: 'March: 350' }],
];

/** Years so far, each named by what it changes of the worked example from July 2027. */
export const paceSituations: readonly Situation[] = changed.map(([name, changes]) => ({
  name,
  year: 1,
  file: { ...file, offers: [but(example, changes)] },
}));
