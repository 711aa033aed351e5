import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MoneyField } from './MoneyField.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function field(fault: string | null = null) {
  const told: string[] = [];
  render(
    <MoneyField
      label="Annual base"
      typed="260,000"
      whenEmpty="not stated"
      fault={fault}
      onType={(text) => told.push(`type ${text}`)}
      onPause={() => told.push('pause')}
      onLeave={() => told.push('leave')}
    />,
  );
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: /^Annual base/ });
  return { input, told };
}

test('a second without a key is a pause, and each key starts it anew', () => {
  const { input, told } = field();
  fireEvent.change(input, { target: { value: '26' } });
  act(() => void vi.advanceTimersByTime(900));
  fireEvent.change(input, { target: { value: '261' } });
  act(() => void vi.advanceTimersByTime(999));
  expect(told).toEqual(['type 26', 'type 261']);
  act(() => void vi.advanceTimersByTime(1));
  expect(told).toEqual(['type 26', 'type 261', 'pause']);
});

test('leaving needs no pause after it', () => {
  const { input, told } = field();
  fireEvent.change(input, { target: { value: '26' } });
  fireEvent.blur(input);
  act(() => void vi.advanceTimersByTime(2000));
  expect(told).toEqual(['type 26', 'leave']);
});

test('what stands in the box is what was typed, with the keyboard for decimals', () => {
  const { input } = field();
  expect(input.value).toBe('260,000');
  expect(input.type).toBe('text');
  expect(input.inputMode).toBe('decimal');
});

test('a fault is said under the box and belongs to it', () => {
  const { input } = field('Enter a number in digits, as in 260,000.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe(
    'Enter a number in digits, as in 260,000.',
  );
});
