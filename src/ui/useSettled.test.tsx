import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettled } from './useSettled.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Voice({ text }: { readonly text: string }) {
  return <output>{useSettled(text, 1000)}</output>;
}

test('what changes again within a second is never said', () => {
  const { rerender } = render(<Voice text="At 4,200 wRVUs" />);
  rerender(<Voice text="At 4 wRVUs" />);
  act(() => void vi.advanceTimersByTime(999));
  rerender(<Voice text="At 4,400 wRVUs" />);
  act(() => void vi.advanceTimersByTime(999));
  expect(screen.getByRole('status').textContent).toBe('At 4,200 wRVUs');
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('At 4,400 wRVUs');
});
