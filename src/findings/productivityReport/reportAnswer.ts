import type { ReportChoices, ReportQuestion } from '../../production/index.ts';

/** What choosing one of a question's options settles, counted from 0 as `reportQuestion` lists them. */
export function reportAnswer(asked: ReportQuestion, option: number): Partial<ReportChoices> {
  switch (asked.ask) {
    case 'wrvuColumn':
      return { wrvuColumn: asked.options[option]?.column ?? null };
    case 'monthColumn':
      return { monthColumn: asked.options[option]?.column ?? null };
    case 'perUnit':
      return { isPerUnit: option === 0 };
    case 'provider':
      return { provider: asked.people[option]?.name ?? null };
    case 'row':
      return { row: asked.rows[option]?.row ?? null };
    case 'fiscalYearStart':
      return { fiscalYearStartsIn: option + 1 };
    case 'dayOrder':
      return { isDayFirst: option === 1 };
    case 'toDate':
      return { runs: option === 0 ? 'row' : 'toDate' };
    case 'decimalMark':
      return { decimalMark: option === 0 ? 'point' : 'comma' };
    case 'firstYear':
      return {};
  }
}

/** The year of a report's first month as it was typed: "2027"; null where that is no year. */
export function firstYearAnswer(typed: string): Partial<ReportChoices> | null {
  const year = /^\s*((?:19|20)\d\d)\s*$/.exec(typed)?.[1];
  return year === undefined ? null : { firstYear: Number(year) };
}
