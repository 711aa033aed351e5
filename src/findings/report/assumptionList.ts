import type { Offer } from '../../compensation/index.ts';
import { assumptionsFor, explain } from '../explain.ts';
import { comparedName } from '../comparison/comparedName.ts';
import { openTerms } from '../openTerms.ts';
import { termAtPath } from '../../compensation/index.ts';
import type { Figure } from '../sentence.ts';

/** What the figures take for granted, under a number of its own. */
export interface ReportedAssumption {
  /** "A3" */
  readonly ref: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Every assumption that stands in for a term, those of some figures of a clinic or a year so far among
 * them, and every term that is taken as noted or told.
 */
export function assumptionList(
  offer: Offer,
  before: number,
  ofProduction: readonly Figure[],
): readonly ReportedAssumption[] {
  const open = openTerms(offer).map(({ path }) => path);
  const ofTerms = assumptionsFor(offer, [...open, 'volume.rampPercent']);
  const others = new Map(
    ofProduction
      .flatMap((figure) => explain(figure).assumptions)
      .filter(({ path }) => !ofTerms.some((listed) => listed.path === path))
      .map((assumption) => [assumption.path, assumption]),
  );
  const found = [
    ...ofTerms,
    ...others.values(),
    ...Object.entries(offer.sources).flatMap(([path, { status }]) => {
      const isTaken = !open.includes(path) && termAtPath(offer, path) !== null;
      if (!isTaken || (status !== 'unclear' && status !== 'oral')) return [];
      const name = comparedName(offer, path);
      return [
        status === 'unclear'
          ? { path, text: `“${name}” is noted as unclear; it is taken as entered.` }
          : { path, text: `“${name}” was told and is not written; it is taken as told.` },
      ];
    }),
  ];
  return found.map((assumption, index) => ({ ref: `A${before + index + 1}`, ...assumption }));
}
