import { yearWhere } from './yearFindings.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { raised } from './facts.ts';

/** What to do now, while the figures are low. */
export function doNow(facts: GuidanceFacts): readonly Entry[] {
  const unexplained = yearWhere(
    facts.view.subject,
    facts.view.year,
    ({ facts: { ladder } }) => ladder.reasons.includes('belowTarget') && !ladder.isExplained,
  );
  const mark =
    unexplained === null
      ? []
      : raised(facts, ['short'], 'now.explained', [
          `If leave, illness, staffing or a new program lies behind it, mark year ${unexplained.year} as explained under “Renewal”. One year is no trend.`,
        ]);
  return [
    ...raised(facts, ['pace', 'short', 'held'], 'now.reports', [
      'Ask for reports in writing, each month, and keep the date on which you asked.',
    ]),
    ...raised(facts, ['notTold', 'pace', 'short'], 'now.refusal', [
      'Note a refusal as a fact with its date: what was asked, that it was not provided.',
    ]),
    ...raised(facts, ['pace', 'short', 'held'], 'now.notes', [
      'Keep dated notes, dates and counts only: no patient names, no pictures of schedules, no copies of the employer’s reports. Those can breach privacy law and the contract.',
    ]).map((entry) => ({ ...entry, doneIn: 'log' as const })),
    ...raised(facts, ['rung'], 'now.answer', [
      'Answer each note of a productivity concern in writing. One without an answer stays on file.',
    ]),
    ...mark,
  ];
}
