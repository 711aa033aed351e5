import academicHybrid from './templates/academic-hybrid.json';
import baseAndBonus from './templates/base-and-bonus.json';
import drawWithTrueUp from './templates/draw-with-true-up.json';
import empty from './templates/empty.json';
import guaranteeThenProduction from './templates/guarantee-then-production.json';
import lowerBaseHighUpside from './templates/lower-base-high-upside.json';
import pureProductivity from './templates/pure-productivity.json';
import workedExamplePaidAs7000 from './templates/worked-example-paid-as-7000.json';
import workedExampleProduction from './templates/worked-example-production.json';

/** A file to start from: complete, editable, and an example of one way of paying. */
export interface Template {
  /** Also the name of the file, `<id>.json`. */
  readonly id: string;
  readonly name: string;
  /** One plain sentence. */
  readonly description: string;
  /** As it stands in the file; `readFile` reads it. */
  readonly file: unknown;
}

/** The worked example, turning into pay for production alone where the other recalculates the base. */
export const workedExampleProductionTemplate: Template = {
  id: 'worked-example-production',
  name: 'Worked example, turning into production',
  description:
    'The worked example where, after two years, all pay is $50 a wRVU instead of a recalculated base.',
  file: workedExampleProduction,
};

/** What of the examples is from the article, and that the rest is made up. */
export const templatesSource =
  'Base and bonus, lower base, pure productivity and academic hybrid are the ways of paying of one published article (residencyadvisor, on missing an RVU target); the worked examples take their wRVUs and $50 a wRVU from it. The other figures are made up, and each can be changed.';

/** The article's other cases, on the terms of the worked example. */
export const furtherWorkedExamples: readonly Template[] = [
  workedExampleProductionTemplate,
  {
    id: 'worked-example-paid-as-7000',
    name: 'Worked example, paid as for 7,000',
    description:
      'A base of $350,000 with a target of 7,000 at 4,000 wRVUs: at $50 a wRVU it is recalculated to $200,000.',
    file: workedExamplePaidAs7000,
  },
];

/** The templates in the order in which they are offered. */
export const templates: readonly Template[] = [
  {
    id: 'base-and-bonus',
    name: 'Base and bonus',
    description: 'A high salary, and a bonus for each wRVU above the target.',
    file: baseAndBonus,
  },
  {
    id: 'lower-base-high-upside',
    name: 'Lower base, high upside',
    description: 'A lower salary whose bonus starts early and pays more the further it goes.',
    file: lowerBaseHighUpside,
  },
  {
    id: 'pure-productivity',
    name: 'Pure productivity',
    description: 'No salary: every wRVU is paid, from the first.',
    file: pureProductivity,
  },
  {
    id: 'academic-hybrid',
    name: 'Academic hybrid',
    description: 'Part of the time in clinic with a bonus, and stipends for teaching and research.',
    file: academicHybrid,
  },
  {
    id: 'draw-with-true-up',
    name: 'Draw with true-up',
    description:
      'Monthly advances on production, settled each quarter against what the wRVUs have earned.',
    file: drawWithTrueUp,
  },
  {
    id: 'guarantee-then-production',
    name: 'Guarantee, then base and production',
    description: 'Two years of fixed salary, then a smaller base and pay for every wRVU.',
    file: guaranteeThenProduction,
  },
  {
    id: 'empty',
    name: 'Empty',
    description: 'Nothing filled in: type the terms of your own contract.',
    file: empty,
  },
];
