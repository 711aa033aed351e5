import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from '../compensation/index.ts';
import { calcOutput } from './calcOutput.ts';
import { readFile } from './readFile.ts';
import { furtherWorkedExamples, templates, workedExampleProductionTemplate } from './templates.ts';
import { workedExampleTemplate } from './workedExample.ts';
import { writeFile } from './writeFile.ts';

const all = [...templates, workedExampleTemplate, ...furtherWorkedExamples];

function workspaceOf(file: unknown) {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

function figuresOf(file: unknown) {
  const [offer] = calcOutput(calculate(workspaceOf(file))).offers;
  if (offer === undefined) throw new Error('a template has an offer');
  return offer;
}

function yearsOf(file: unknown) {
  const figures = figuresOf(file);
  if (!('years' in figures)) throw new Error(figures.missing.join(', '));
  return figures.years;
}

describe('templates', () => {
  test('are offered in this order', () => {
    expect(templates.map(({ name }) => name)).toEqual([
      'Base and bonus',
      'Lower base, high upside',
      'Pure productivity',
      'Academic hybrid',
      'Draw with true-up',
      'Guarantee, then base and production',
      'Empty',
    ]);
  });

  test.each(all)('$id is a file in its canonical form', ({ file }) => {
    expect(JSON.stringify(writeFile(workspaceOf(file)))).toBe(JSON.stringify(file));
  });

  test.each(all)('$id lies in public/examples, byte for byte', ({ id }) => {
    const source = new URL(`templates/${id}.json`, import.meta.url);
    const published = new URL(`../../public/examples/${id}.json`, import.meta.url);
    expect(readFileSync(published, 'utf8')).toBe(readFileSync(source, 'utf8'));
  });

  test('public/examples holds nothing else', () => {
    expect(readdirSync(new URL('../../public/examples', import.meta.url)).toSorted()).toEqual(
      all.map(({ id }) => `${id}.json`).toSorted(),
    );
  });

  test.each([
    ['base-and-bonus', [297_800, 270_300, 250_500]],
    ['lower-base-high-upside', [313_200, 277_000, 280_876]],
    ['pure-productivity', [276_750, 276_750, 276_750]],
    ['academic-hybrid', [259_235, 262_916.5, 266_671.63]],
    ['draw-with-true-up', [274_600, 249_600, 249_600]],
    ['guarantee-then-production', [280_000, 250_000, 267_000]],
  ])('%s pays in its first three years', (id, cash) => {
    const template = templates.find((each) => each.id === id);
    expect(
      yearsOf(template?.file)
        .map((year) => year.cash)
        .slice(0, 3),
    ).toEqual(cash);
  });

  test('the empty one lacks what an answer needs', () => {
    expect(figuresOf(templates.at(-1)?.file)).toEqual({
      name: 'My offer',
      missing: [
        'phases[0].base.annualDollars',
        'phases[0].productivity.tiers',
        'volume.annualWrvus',
      ],
    });
  });
});

describe('the worked example', () => {
  test('keeps $260,000 for two years, with the signing bonus in the first, then $210,000', () => {
    expect(yearsOf(workedExampleTemplate.file).map((year) => year.cash)).toEqual([
      290_000, 260_000, 210_000, 210_000, 210_000,
    ]);
  });

  test('turning into production, it pays the $210,000 for wRVUs alone', () => {
    const third = yearsOf(workedExampleProductionTemplate.file)[2];
    expect(third).toMatchObject({ annualBase: null, pay: { base: 0, productivity: 210_000 } });
  });

  test('paid as for 7,000 at 4,000, it falls from $350,000 to $200,000 in year 3', () => {
    const years = yearsOf(furtherWorkedExamples[1]?.file);
    expect(years.map(({ annualBase }) => annualBase)).toEqual([
      350_000, 350_000, 200_000, 200_000, 200_000,
    ]);
    expect(years[0]).toMatchObject({ attainmentPercent: 57.14, supportedPay: 200_000 });
  });
});
