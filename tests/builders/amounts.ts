import type {
  BasisPoints,
  Cents,
  Hundredths,
  RateUnits,
  WrvuHundredths,
} from '../../src/compensation/index.ts';
import {
  basisPoints,
  cents,
  hundredths,
  rateUnits,
  wrvuHundredths,
} from '../../src/compensation/index.ts';

/** Amounts as a contract writes them, so that a test reads like one: `dollars(260_000)`. */
export const dollars = (amount: number): Cents => cents(Math.round(amount * 100));
export const wrvus = (amount: number): WrvuHundredths => wrvuHundredths(Math.round(amount * 100));
export const perWrvu = (amount: number): RateUnits => rateUnits(Math.round(amount * 10_000));
export const percent = (amount: number): BasisPoints => basisPoints(Math.round(amount * 100));
export const twoDecimals = (amount: number): Hundredths => hundredths(Math.round(amount * 100));
