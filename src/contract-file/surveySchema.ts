import type { Survey, SurveyPercentiles } from '../compensation/index.ts';
import { dollars, rate, wrvus } from './amount.ts';
import { impliedPart, part, statedPart } from './part.ts';
import { term, type TermRule } from './term.ts';
import { calendarYear, text } from './word.ts';

/** A survey's table as the user has it; one that states nothing is none. */
export const surveySchema = statedPart(
  part<Survey>({
    name: term(text(200)),
    year: term(calendarYear),
    feeScheduleYear: term(calendarYear),
    wrvus: percentiles(wrvus),
    dollarsPerWrvu: percentiles(rate),
    annualDollars: percentiles(dollars),
  }),
);

function percentiles<T>(rule: TermRule<T>) {
  return impliedPart<SurveyPercentiles<T>>({
    p25: term(rule),
    p50: term(rule),
    p75: term(rule),
    p90: term(rule),
  });
}
