import { expect, test } from 'vitest';
import { offerWithClinic, paceTerms } from '../../tests/builders/clinic.ts';
import { hundredths, wrvuHundredths } from '../compensation/index.ts';
import { colleaguesAtFte } from './colleaguesAtFte.ts';
import { volumesBeside } from './volumesBeside.ts';

const wrvus = (amount: number) => wrvuHundredths(100 * amount);
const clinic = { template: { daysPerWeek: 4, weeksPerYear: 46, seenPerDay: 16 } };

test('the three ways to a volume stand side by side', () => {
  const offer = offerWithClinic(clinic, {
    phases: [{ productivity: { model: 'production', tiers: [] } }],
    volume: { annualWrvus: wrvus(4_200), from: 'pace' },
    pace: paceTerms({ asOf: '2027-12-31', wrvusToDate: 1_600 }),
  });
  expect(volumesBeside(offer)).toEqual({
    used: 420_000,
    from: 'pace',
    clinic: 441_600,
    pace: 320_000,
  });
});

test('what is not entered, or not read, gives none', () => {
  const offer = {
    ...offerWithClinic(null),
    clinic: { unread: { slots: 20 } },
    pace: { unread: 7 },
  };
  expect(volumesBeside(offer)).toEqual({ used: null, from: 'stated', clinic: null, pace: null });
});

test('colleagues stand at one’s own FTE, and are counted against the target', () => {
  const colleagues = [
    { annualWrvus: wrvus(4_800), clinicalFte: hundredths(80) },
    { annualWrvus: wrvus(4_999.99), clinicalFte: null },
    { annualWrvus: null, clinicalFte: hundredths(100) },
    { annualWrvus: wrvus(5_000), clinicalFte: hundredths(100) },
  ];
  const pace = paceTerms({ colleagues });
  const full = { clinicalFte: null };
  expect(colleaguesAtFte(full, pace, wrvus(5_000))).toEqual({
    fte: 100,
    annual: [499_999, 500_000, 600_000],
    reaching: 2,
  });
  const half = { clinicalFte: hundredths(50) };
  expect(colleaguesAtFte(half, pace, null)).toEqual({
    fte: 50,
    annual: [250_000, 250_000, 300_000],
    reaching: null,
  });
});
