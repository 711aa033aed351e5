import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { bonusSentence } from './bonusSentence.ts';
import { drawSentence } from './drawSentence.ts';
import { greaterOfSentence } from './greaterOfSentence.ts';
import { productionSentence } from './productionSentence.ts';
import { settledUnder } from './settled.ts';

/** What production pays in the year, by the model in force at its end. */
export function productivitySentence(view: YearView): Sentence | null {
  if (view.terms.model === 'salary') {
    return say`It is a salary: no bonus is written for year ${String(view.year)}.`;
  }
  // What is settled after the year, the sentence about the plan year says.
  if (settledUnder(view).length === 0) return null;
  switch (view.terms.model) {
    case 'bonus':
      return bonusSentence(view);
    case 'greaterOf':
      return greaterOfSentence(view);
    case 'production':
      return productionSentence(view);
    case 'draw':
      return drawSentence(view);
  }
}
