import type { Offer, WrvuHundredths } from '../compensation/index.ts';
import { wrvuHundredths } from '../compensation/index.ts';
import {
  firstScheduleYear,
  lastScheduleYear,
  workRvuRows,
  type WorkRvuSource,
} from './workRvus.data.ts';

/** The fee-schedule year by which work is counted, and whether the contract names it. */
export interface Schedule {
  readonly year: number;
  /** The contract does not say, or says "the one in force": the newest that is known stands in. */
  readonly isAssumed: boolean;
}

/** A work RVU of the fee schedule, and how it is known. */
export interface WorkRvu {
  readonly wrvus: WrvuHundredths;
  /** Of 2026 alone: read from the file, quoted from it, or by the rule of that year. */
  readonly source: WorkRvuSource | 'table';
}

/** The fee schedule that an offer credits: 2025 where it says 2025, 2026 assumed where it says nothing. */
export function scheduleOf({ wrvuSchedule }: Pick<Offer, 'wrvuSchedule'>): Schedule {
  return typeof wrvuSchedule === 'number'
    ? { year: wrvuSchedule, isAssumed: false }
    : { year: lastScheduleYear, isAssumed: true };
}

/** The work RVU of a code in a year; null where no source is at hand. 99213 counts 0.97 in 2020 and 1.30 from 2021 on. */
export function workRvuOf(code: string, year: number): WorkRvu | null {
  const row = rowsByCode.get(code.trim().toUpperCase());
  const value = row?.[1][year - firstScheduleYear] ?? null;
  if (row === undefined || value === null) return null;
  return { wrvus: wrvuHundredths(value), source: year === lastScheduleYear ? row[2] : 'table' };
}

/** The codes that are known, in order. */
export const knownCodes: readonly string[] = workRvuRows.map(([code]) => code);

const rowsByCode = new Map(workRvuRows.map((row) => [row[0], row]));
