import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calcText } from '../../src/commands/calcText.ts';
import { verdicts, type OfferOfCase, type Working } from './published.data.ts';

interface Published {
  readonly id: string;
  readonly url: string;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const published = JSON.parse(
  readFileSync(new URL('published.json', import.meta.url), 'utf8'),
) as readonly Published[]; // that is what the file holds
const sources = new Map(published.map((source) => [source.id, source]));

const workings = verdicts.filter((verdict): verdict is Working => 'offers' in verdict);
const reproduced = workings.flatMap(({ id, offers, reproduces = [] }) =>
  reproduces.map((shown) => [id, ...shown, offers] as const),
);
const refuted = workings.flatMap(({ id, offers, refutes = [] }) =>
  refutes.map((shown) => [id, ...shown, offers] as const),
);
const beside = workings.flatMap(({ id, offers, alsoShows = [] }) =>
  alsoShows.map((figure) => [id, ...figure, offers] as const),
);

describe('published arithmetic', () => {
  test('is answered whole: each source, and each of its outputs', () => {
    expect(published).toHaveLength(54);
    expect(verdicts.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
    const unanswered = workings.flatMap((working) =>
      outputsOf(working.id).filter((output) => !answered(working).includes(output)),
    );
    expect(unanswered).toEqual([]);
  });

  test('is outside the model for a reason that is told', () => {
    const outside = verdicts.flatMap((verdict) => ('outside' in verdict ? [verdict.outside] : []));
    const leftOut = workings.flatMap(({ leavesOut = {} }) => Object.values(leavesOut));
    const reasons = [...outside, ...leftOut];
    expect(outside).toHaveLength(11);
    expect(reasons.filter((reason) => !/^[A-Z].{20,}\.$/.test(reason))).toEqual([]);
  });

  test.each(reproduced)('%s: %s, %d', (id, output, printed, offer, year, place, figure, offers) => {
    expect(outputAt(id, output)).toBe(printed);
    expect(figureOf(offers, offer, year, place)).toBe(figure);
    expect(roundings(Math.abs(figure ?? 0), place)).toContain(printed);
  });

  test.each(refuted)(
    '%s: %s is not %d',
    (id, output, printed, offer, year, place, figure, _why, offers) => {
      expect(outputAt(id, output)).toBe(printed);
      expect(figureOf(offers, offer, year, place)).toBe(figure);
      expect(roundings(figure ?? 0, place)).not.toContain(printed);
    },
  );

  test.each(beside)('%s: %s, year %s, %s is %d', (_id, offer, year, place, figure, offers) => {
    expect(figureOf(offers, offer, year, place)).toBe(figure);
  });
});

/** A figure of an offer as `calc` prints it: of one year, or summed over all of them. */
function figureOf(
  offers: readonly OfferOfCase[],
  name: string,
  year: number | 'all',
  place: string,
): unknown {
  const file = {
    format: 'rvu-contract-calculator',
    version: 1,
    offers: offers.filter((offer) => offer.name === name),
  };
  const result = calcText(JSON.stringify(file));
  if ('errors' in result) throw new Error(result.errors.join('\n'));
  const [printed] = result.output.offers;
  const years = printed !== undefined && 'years' in printed ? printed.years : [];
  const figures = years.map((each) => at(each, place));
  return year === 'all'
    ? figures.reduce<number>((sum, figure) => sum + Number(figure), 0)
    : figures[year - 1];
}

/** A figure as sources round it: to cents, tenths, whole ones, tens and so on. Of an attainment, what is above 100. */
function roundings(figure: number, place: string): readonly number[] {
  const counted = place === 'attainmentPercent' ? figure - 100 : figure;
  return [100, 10, 1, 0.1, 0.01, 0.001].map((parts) => Math.round(counted * parts) / parts);
}

/** The places of all the outputs of a source: "total", "tier_pay[0]". */
function outputsOf(id: string): readonly string[] {
  return Object.entries(sources.get(id)?.outputs ?? {}).flatMap(([key, value]) =>
    Array.isArray(value) ? value.map((_, index) => `${key}[${index}]`) : [key],
  );
}

function answered({ reproduces = [], refutes = [], leavesOut = {} }: Working): readonly string[] {
  return [...reproduces, ...refutes].map(([output]) => output).concat(Object.keys(leavesOut));
}

function outputAt(id: string, output: string): unknown {
  return at(sources.get(id)?.outputs, output);
}

function at(whole: unknown, place: string): unknown {
  return (place.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
    whole,
  );
}
