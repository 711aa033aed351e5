import type { Offer, WrvuHundredths } from '../../compensation/index.ts';
import { ratio, reaches, round } from '../../compensation/index.ts';
import type { ClinicYear, TargetStep } from '../../production/index.ts';
import { reachTarget } from '../../production/index.ts';
import { count, exactWrvus, wrvus } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { clinicFigure } from './clinicFigure.ts';
import { line } from './clinicLines.ts';
import { leverWords } from './leakWords.ts';

/** "The target of 5,000 takes, each alone: 2 more slots a day, or 4 points fewer no-shows." Never coding. */
export function reachSentences(
  offer: Offer,
  year: ClinicYear,
  target: WrvuHundredths,
): readonly Sentence[] {
  const goal = wrvus(target);
  if (reaches(year.credited, ratio(target)))
    return [[`The clinic as it is reaches the target of ${goal} wRVUs.`]];
  const steps = reachTarget(year, target);
  const enough = steps.filter(({ isEnough }) => isEnough);
  const short = steps.filter(({ isEnough }) => !isEnough);
  const changeOf = (step: TargetStep): Sentence =>
    say`${stepFigure(offer, year, step)} ${leverWords(step.lever, step.by)}`;
  return [
    enough.length === 0
      ? [`No single change of what is entered reaches the target of ${goal} wRVUs.`]
      : say`What would reach the target of ${goal} wRVUs, each alone: ${listedParts(
          enough.map(changeOf),
          ' or ',
        )}.`,
    ...(short.length === 0
      ? []
      : [
          say`Not enough alone: ${listedParts(
            short.map((step) => say`${changeOf(step)} (${wrvus(step.credited)} wRVUs)`),
          )}.`,
        ]),
  ];
}

function stepFigure(offer: Offer, year: ClinicYear, { lever, by, credited }: TargetStep): Figure {
  const amount = count(by);
  return clinicFigure(offer, year, {
    of: `reach.${lever}`,
    text: amount,
    exact: `${exactWrvus(credited)} wRVUs credited`,
    title: `The clinic with ${amount} ${leverWords(lever, by)}`,
    lines: () => [
      line('Credited with it', null, exactWrvus(credited)),
      line('Credited as it is', null, exactWrvus(round(year.credited))),
    ],
    restsOn: ['Everything else as it is. The least whole step that is enough, or all there is.'],
  });
}
