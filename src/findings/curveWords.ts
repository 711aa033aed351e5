import { curveMarks } from './curveMarks.ts';
import { curveAndBeyond } from './curveOf.ts';
import { curveSentence } from './curveSentence.ts';
import { curveTitle } from './curveTitle.ts';
import type { Sentence } from './sentence.ts';
import type { ReadySubject } from './subject.ts';
import { yearView } from './yearView.ts';

/** What is said over the picture of a year's pay; it comes with the answer, the picture after it. */
export interface CurveWords {
  readonly year: number;
  /** Says the point: "The bonus starts at 5,000 wRVUs; you are at 4,200". */
  readonly title: string;
  readonly sentence: Sentence;
}

/** Title and sentence of what a year pays at each volume. */
export function curveWords(subject: ReadySubject, chosenYear: number): CurveWords {
  const view = yearView(subject, chosenYear);
  const marks = curveMarks(view);
  return {
    year: view.year,
    title: curveTitle(view, marks),
    sentence: curveSentence(view, curveAndBeyond(subject, view.year), marks),
  };
}
