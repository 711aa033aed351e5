import { describe, expect, test } from 'vitest';
import {
  count,
  dollars,
  exactDollars,
  ordinal,
  percent,
  rate,
  whole,
  wrvus,
} from './formatNumber.ts';
import { monthName, yearMonths } from './formatMonth.ts';
import { daysOf, listed, plural, wrvuNoun } from './formatWords.ts';

describe('numbers as contracts print them', () => {
  test.each([
    [dollars(21_000_000), '$210,000'],
    [dollars(21_000_049), '$210,000'],
    [dollars(21_000_050), '$210,001'],
    [dollars(-1_300_000), '−$13,000'],
    [dollars(-49), '$0'],
    [dollars(0), '$0'],
    [exactDollars(2_500_000), '$25,000.00'],
    [exactDollars(-5), '−$0.05'],
    [exactDollars(123_456_789_012n), '$1,234,567,890.12'],
    [wrvus(420_000), '4,200'],
    [wrvus(433_333), '4,333.33'],
    [wrvus(50), '0.5'],
    [rate(500_000), '$50.00'],
    [rate(501_250), '$50.125'],
    [rate(5), '$0.0005'],
    [percent(7000), '70%'],
    [percent(8333), '83.33%'],
    [count(277), '2.77'],
    [count(300), '3'],
    [whole(1000), '1,000'],
    [ordinal(5000), '5,000th'],
    [ordinal(4333), '4,333rd'],
    [ordinal(111), '111th'],
    [ordinal(1), '1st'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('months, plurals and lists', () => {
  test.each([
    [monthName('2027-07', 24), 'June 2029'],
    [monthName('2027-12', 2), 'January 2028'],
    [monthName(null, 24), 'month 24'],
    [yearMonths('2027-07', 3), 'July 2029 to June 2030'],
    [yearMonths(null, 3), 'months 25 to 36'],
    [plural(1, 'year'), '1 year'],
    [plural(1200, 'wRVU'), '1,200 wRVUs'],
    [daysOf(90), '90 days’'],
    [daysOf(1), '1 day’s'],
    [wrvuNoun(100), 'wRVU'],
    [wrvuNoun(150), 'wRVUs'],
    [listed(['a']), 'a'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
