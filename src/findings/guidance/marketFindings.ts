import { aboveMedian, highestMedian, specialtyOf } from '../../benchmarks/index.ts';
import { annualTarget } from '../annualTarget.ts';
import { medicareRateSentences } from '../benchmarks/medicareRateSentences.ts';
import { quoteOrigin } from '../benchmarks/quoteWords.ts';
import { medianSentences } from '../benchmarks/targetSentences.ts';
import { listedParts, say } from '../say.ts';
import type { Figure } from '../sentence.ts';
import { figuresOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import type { Finding } from './finding.ts';
import { figureNamed } from './paceFindings.ts';

/** A target above every quoted median, with where that is from; null where it is not, or none is quoted. */
export function targetAboveMedian(subject: ReadySubject, year: number) {
  const { specialty, clinicalFte } = subject.offer;
  const id = specialtyOf(specialty);
  const median = id === null ? null : highestMedian(id);
  const view = yearView(subject, year);
  const target = annualTarget(view);
  if (median === null || target === null) return null;
  if (aboveMedian(target, median.to, clinicalFte) <= 0) return null;
  const said = medianSentences(view, median);
  const above = figureNamed(said, `benchmarks${view.year}.above`);
  const [sentence] = said;
  if (above === null || sentence === undefined) return null;
  return { above, sentence, origin: quoteOrigin(median) };
}

/** By itself it calls for nothing: a target that the work reaches is reached. */
export function aboveMedianFinding(subject: ReadySubject, year: number): Finding | null {
  const found = targetAboveMedian(subject, year);
  if (found === null) return null;
  return {
    key: 'aboveMedian',
    name: say`the target is ${found.above} above the highest median that can be quoted`,
    sentence: found.sentence,
  };
}

/** Rates that are near one of Medicare's conversion factors, each once. */
export function medicareRateFinding({ offer }: ReadySubject): Finding | null {
  const said = medicareRateSentences(offer);
  const rates = said.map((sentence) => figuresOf(sentence)[0]).filter(isFigure);
  const [sentence] = said;
  if (sentence === undefined || rates.length === 0) return null;
  const are = rates.length === 1 ? 'is' : 'are';
  return {
    key: 'medicareRate',
    name: say`${listedParts(rates.map((one) => [one]))} ${are} near Medicare’s conversion factor`,
    sentence,
  };
}

function isFigure(part: Figure | undefined): part is Figure {
  return part !== undefined;
}
