import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offersWithGaps } from '../../tests/arbitraries/offers.ts';
import { clinics, paces } from '../../tests/arbitraries/productionTerms.ts';
import { wrvuHundredths } from '../compensation/index.ts';
import { clinicWrvus } from './clinicWrvus.ts';
import { leakPay } from './leakPay.ts';
import { leaks } from './leaks.ts';
import { matureVolume } from './matureVolume.ts';
import { paceOf } from './paceOf.ts';
import { paceVerdict } from './paceVerdict.ts';
import { reachTarget } from './reachTarget.ts';
import { visitsForTarget } from './visitsForTarget.ts';

const paths = /^(?:startMonth|(?:clinic|pace)\.[\w.[\]]+|clinic\.visits)$/;

/** Whatever a form can hold: each has figures, or names what is missing, and none fails. */
describe('any clinic and any year so far of any offer', () => {
  test('a clinic has figures or names its missing terms', () => {
    let figures = 0;
    holds(
      fc.tuple(offersWithGaps(), clinics, fc.integer({ min: 0, max: 900_000 })),
      ([found, clinic, target]) => {
        const offer = { ...found.offer, clinic };
        const read = clinicWrvus(clinic, offer);
        const missing = read.kind === 'missing' ? read.missing : [];
        expect(missing.filter((path) => !paths.test(path))).toEqual([]);
        expect(missing.length > 0).toBe(read.kind === 'missing');
        if (read.kind === 'missing') return;
        figures += 1;
        const { promised, credited, leaks: bars } = leaks(read.year);
        expect(bars.reduce((sum, { wrvus }) => sum + wrvus, 0)).toBe(promised - credited);
        visitsForTarget(read.year, wrvuHundredths(target));
        reachTarget(read.year, wrvuHundredths(target));
        const pay = leakPay(read.year, { offer, horizonYears: 3, ladder: null, year: 2 });
        const dollars = pay.kind === 'ready' ? pay.leaks : [];
        expect(dollars.every(({ thisYear, later }) => Number.isInteger(thisYear + later))).toBe(
          true,
        );
      },
    );
    expect(figures).toBeGreaterThan(50);
  });

  test('a year so far has a projection or names its missing terms', () => {
    let figures = 0;
    holds(fc.tuple(offersWithGaps(), clinics, paces), ([found, clinic, pace]) => {
      const offer = { ...found.offer, clinic, startMonth: '2027-07' };
      const read = paceOf(offer, pace);
      const missing = read.kind === 'missing' ? read.missing : [];
      expect(missing.filter((path) => !paths.test(path))).toEqual([]);
      expect(missing.length > 0).toBe(read.kind === 'missing');
      if (read.kind === 'missing') return;
      figures += 1;
      const { gone } = read.pace;
      expect(Number(gone.n) >= 0 && Number(gone.n) <= Number(gone.d)).toBe(true);
      paceVerdict(offer, pace, read.pace);
      matureVolume(offer, read.pace);
    });
    expect(figures).toBeGreaterThan(300);
  });
});
