import type { OwnPercentiles } from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

/** A contract held against surveys, and the percentiles that the user has entered. */
export interface BenchmarksSituation extends Situation {
  /** In place of what the file holds. */
  readonly own: readonly OwnPercentiles[] | undefined;
}

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const { file } = start;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

const entered = (
  measure: OwnPercentiles['measure'],
  values: readonly (readonly [number, number])[],
  named: readonly [string, number] | null = ['MGMA DataDive', 2026],
): OwnPercentiles => ({
  measure,
  survey: named?.[0] ?? null,
  year: named?.[1] ?? null,
  feeScheduleYear: named === null ? null : named[1] - 1,
  percentiles: values.map(([percent, value]) => ({ percent, value })),
});

const fourWrvus = entered('wrvus', [
  [25, 410_000],
  [50, 500_000],
  [75, 600_000],
  [90, 720_000],
]);

const target = (annualWrvus: number | null): Json => ({
  phases: [{ target: { annualWrvus, rampPercent: null } }],
});

const changed: readonly (readonly [string, Json, (readonly OwnPercentiles[])?])[] = [
  ['internal medicine, target in the quoted range', { specialty: 'internal medicine' }],
  [
    'internal medicine, target 30% above, fee schedule of 2026',
    { specialty: 'internal-medicine-outpatient', wrvuSchedule: 2026, ...target(6500) },
  ],
  [
    'family medicine, 14% above, fee schedule not stated',
    { specialty: 'Family medicine', wrvuSchedule: null, ...target(5928) },
  ],
  ['general surgery, target at the upper end', { specialty: 'general surgery', ...target(8000) }],
  ['general surgery, target under the range', { specialty: 'general surgery', ...target(6000) }],
  [
    'cardiology at 0.8, 30% above at that FTE',
    { specialty: 'non-interventional cardiology', clinicalFte: 0.8, ...target(10_400) },
  ],
  ['no target', { specialty: 'internal medicine', ...target(null) }],
  ['gastroenterology: a 75th percentile, no median', { specialty: 'gastroenterology' }],
  [
    'gastroenterology at 0.8: the percentile as it is quoted',
    { specialty: 'gastroenterology', clinicalFte: 0.8 },
  ],
  ['hospitalist: median or mean not said', { specialty: 'hospitalist' }],
  ['pediatric cardiology: not quoted, not guessed', { specialty: 'pediatric cardiology' }],
  ['specialty not stated, own percentiles', { specialty: null }, [fourWrvus]],
  ['FTE stated', { specialty: 'internal medicine', clinicalFte: 1 }],
  [
    'own percentiles of each measure, at half time',
    {
      specialty: 'internal medicine',
      clinicalFte: 0.5,
      volume: { annualWrvus: 2500 },
      ...target(2500),
    },
    [
      fourWrvus,
      entered('dollarsPerWrvu', [
        [50, 600_000],
        [75, 700_000],
      ]),
      entered('pay', [
        [25, 24_000_000],
        [90, 40_000_000],
      ]),
    ],
  ],
  ['above the 90th of one’s own', { volume: { annualWrvus: 9360 } }, [fourWrvus]],
  ['below the 25th of one’s own', { volume: { annualWrvus: 4000 } }, [fourWrvus]],
  [
    'own percentiles that are equal, or none',
    {},
    [
      entered(
        'wrvus',
        [
          [25, 500_000],
          [50, 500_000],
        ],
        null,
      ),
      entered('pay', [], null),
      entered('dollarsPerWrvu', [[100, 600_000]], null),
    ],
  ],
  [
    'nothing produced: no pay for each wRVU to place',
    { volume: { annualWrvus: 0 } },
    [entered('dollarsPerWrvu', [[50, 600_000]])],
  ],
  [
    'own survey of the file, counted by the same fee schedule as the contract',
    {
      specialty: 'pediatric cardiology',
      clinicalFte: 0.8,
      wrvuSchedule: 2025,
      survey: {
        name: 'MGMA DataDive',
        year: 2026,
        feeScheduleYear: 2025,
        wrvus: { p25: 4000, p50: 5000, p75: 6500, p90: null },
        annualDollars: { p50: 300_000, p75: 340_000 },
      },
      ...target(5000),
    },
  ],
  [
    'own survey beside a quoted median, fee schedules apart, target under its median',
    {
      specialty: 'internal medicine',
      wrvuSchedule: 2026,
      survey: { wrvus: { p50: 5200 }, feeScheduleYear: 2020 },
    },
  ],
  [
    'a rate near Medicare’s factor, in tier and rebase',
    {
      specialty: 'internal medicine',
      phases: [
        {
          productivity: {
            tiers: [
              { fromWrvus: 5000, dollarsPerWrvu: 33.4 },
              { fromWrvus: 6000, dollarsPerWrvu: 50 },
              { fromWrvus: 7000, dollarsPerWrvu: 36.09 },
            ],
          },
        },
      ],
      rebase: { dollarsPerWrvu: 33.4 },
    },
  ],
];

export const benchmarksSituations: readonly BenchmarksSituation[] = changed.map(
  ([name, changes, own]) => ({
    name,
    year: 2,
    file: { ...file, offers: [but(example, changes)] },
    own,
  }),
);
