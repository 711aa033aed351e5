import { templates, workedExampleTemplate } from '../../src/contract-file/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';

/** Offers to report, as a file. */
export interface ReportSituation {
  readonly name: string;
  readonly year: number;
  readonly file: Json;
}

function templateFile(id: string): Json {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found.file as Json; // a file of the product's own
}

function firstOffer(file: Json): Json {
  const [offer] = file['offers'] as readonly Json[]; // each template has one
  return offer ?? {};
}

const example = workedExampleTemplate.file as Json; // a file of the product's own
const guarantee = firstOffer(templateFile('guarantee-then-production'));

/** A contract as a lawyer gets it: written phases, clauses with their words, one unclear, one only told. */
const annotated: Json = but(guarantee, {
  name: 'Lakeside Clinic, draft of May 3',
  employer: 'Lakeside Medical Group',
  specialty: 'internal-medicine-outpatient',
  notes: 'Recruiter: “nobody is ever rebased.”',
  items: [
    {
      kind: 'signing',
      label: 'Signing bonus',
      dollars: 40_000,
      paidInMonth: 1,
      repayment: { how: 'monthly', months: 36 },
    },
  ],
  sources: {
    'phases[0].base.annualDollars': {
      ref: '4.1(a)',
      quote: 'an annual base salary of $250,000, payable in bi-weekly installments',
      status: 'stated',
    },
    'items[0].dollars': { ref: 'Exhibit B, 2', quote: null, status: 'stated' },
    'items[0].repayment.how': {
      ref: 'Exhibit B, 3',
      quote: 'Physician shall repay a prorated portion',
      status: 'unclear',
    },
    guaranteedMonths: { ref: 'recruiter, phone, May 2', quote: null, status: 'oral' },
    'exit.nonCompete': { ref: '9', quote: 'reserved', status: 'unclear' },
  },
});

export const reportSituations: readonly ReportSituation[] = [
  { name: 'the worked example', year: 3, file: example },
  {
    name: 'written phases, clauses, unclear and told',
    year: 3,
    file: { ...example, offers: [annotated] },
  },
  {
    name: 'three offers, one without figures',
    year: 1,
    file: {
      ...example,
      offers: [
        firstOffer(example),
        { name: 'Offer not read yet', phases: [{ fromMonth: 1 }] },
        firstOffer(templateFile('pure-productivity')),
      ],
    },
  },
  {
    name: 'a clinic with leaks and half a year of months',
    year: 3,
    file: {
      ...example,
      offers: [
        but(firstOffer(example), {
          startMonth: '2026-07',
          clinic: {
            template: {
              daysPerWeek: 4,
              weeksPerYear: 46,
              slotsPerDay: 18,
              heldSlotsPerDay: 2,
              fillPercent: 88,
              noShowPercent: 9,
              refillPercent: 30,
            },
            visits: [
              { code: '99214', sharePercent: 60 },
              { code: '99213', sharePercent: 40 },
            ],
            underCodingPercent: 4,
          },
          pace: {
            months: [200, 240, 260, 280, 300, 320].map((wrvus, index) => ({
              month: `2026-${String(index + 7).padStart(2, '0')}`,
              wrvus,
            })),
          },
        }),
      ],
    },
  },
];
