import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perWrvu } from '../../../../tests/builders/amounts.ts';
import { offerOf } from '../../../../tests/builders/offer.ts';
import { MedicareQuestion } from './MedicareQuestion.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The field of the first tier while its rate is typed; null while what is typed does not read. */
function field(dollars: number | null) {
  const tiers = dollars === null ? null : [{ fromWrvus: null, dollarsPerWrvu: perWrvu(dollars) }];
  const of =
    tiers === null ? null : { offers: [offerOf({ phases: [{ productivity: { tiers } }] })] };
  return <MedicareQuestion of={of} path="phases[0].productivity.tiers[0].dollarsPerWrvu" />;
}

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

function asked(): string | null {
  return screen.queryByText(/really what the contract pays/)?.textContent ?? null;
}

test('a rate that the contract opens with is asked about at once', () => {
  render(field(33.4));
  expect(asked()).toMatch(
    /^Is \$33\.40 really what the contract pays for a wRVU\? Medicare’s conversion factor of 2026 is \$33\.4009: .* no rate of pay\.$/,
  );
});

test('nothing is asked on the way to another rate', () => {
  const { rerender } = render(field(50));
  for (const typed of [3, 36, null, 36.5]) {
    rerender(field(typed));
    wait(999);
    expect(asked()).toBeNull();
  }
  wait(5000);
  expect(asked()).toBeNull();
});

test('it comes a second after the last key, follows the rate and stays while an entry does not read', () => {
  const { rerender } = render(field(50));
  rerender(field(33.4));
  wait(999);
  expect(asked()).toBeNull();
  wait(1);
  expect(asked()).toMatch(/^Is \$33\.40 /);
  rerender(field(33.5));
  expect(asked()).toMatch(/^Is \$33\.50 /);
  rerender(field(null));
  wait(5000);
  expect(asked()).toMatch(/^Is \$33\.50 /);
});

test('it goes with the first key that leads away, and does not come back at once', () => {
  const { rerender } = render(field(33.4));
  rerender(field(3));
  expect(asked()).toBeNull();
  wait(1);
  rerender(field(33));
  expect(asked()).toBeNull();
});
