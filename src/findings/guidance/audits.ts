import { count, percent } from '../formatNumber.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised, templateCauses } from './facts.ts';

/** What to count of an ordinary week's template, beside what was entered of it. */
export function templateAudit(facts: GuidanceFacts): readonly Entry[] {
  const by = templateCauses(facts);
  const template = facts.own.clinic?.clinic.template;
  const entered = (value: number | null | undefined, write: (value: number) => string) =>
    value === null || value === undefined ? '' : ` You entered ${write(value)}.`;
  const check = (key: string, text: string) => raised(facts, by, `template.${key}`, [text]);
  return [
    ...check('slots', `Slots a day that can be booked.${entered(template?.slotsPerDay, count)}`),
    ...check(
      'held',
      `Slots held for other things: how many, and for what.${entered(template?.heldSlotsPerDay, count)}`,
    ),
    ...check('new', 'Slots for new patients, and slots for follow-ups.'),
    ...check(
      'noShows',
      `No-shows and cancellations, and how many of those slots were filled again.${entered(template?.noShowPercent, (share) => `${percent(share)} no-shows`)}`,
    ),
  ];
}

/** The question for the coder, whichever way it comes out. */
export function coderQuestions(facts: GuidanceFacts): readonly Entry[] {
  return raised(facts, ['underCoding'], 'coder', [
    'Can compliance review a random sample of my charts, whichever way it comes out?',
  ]);
}

/** What a review of coding looks at. It has no dollars, here or anywhere. */
export function codingAudit(facts: GuidanceFacts): readonly Entry[] {
  const check = (key: string, text: string) =>
    raised(facts, ['underCoding'], `coding.${key}`, [text]);
  return [
    ...check('sample', 'Charts drawn at random, by compliance and not by you.'),
    ...check('levels', 'The level of each visit against the complexity that its note shows.'),
    ...check('procedures', 'Which procedures were done, and which of them were coded.'),
  ];
}
