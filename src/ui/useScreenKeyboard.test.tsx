import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useScreenKeyboard } from './useScreenKeyboard.ts';

class Viewport extends EventTarget {
  height = 844;
  scale = 1;

  become(height: number, scale = 1): void {
    this.height = height;
    this.scale = scale;
    this.dispatchEvent(new Event('resize'));
  }
}

let viewport = new Viewport();

beforeEach(() => {
  viewport = new Viewport();
  vi.stubGlobal('visualViewport', viewport);
  vi.stubGlobal('innerHeight', 844);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Bar() {
  return <p>{useScreenKeyboard() ? 'gone' : 'there'}</p>;
}

test('the bar gives way while a keyboard covers the foot of the page', () => {
  render(<Bar />);
  expect(screen.getByText('there')).toBeTruthy();
  act(() => viewport.become(480));
  expect(screen.getByText('gone')).toBeTruthy();
  act(() => viewport.become(844));
  expect(screen.getByText('there')).toBeTruthy();
});

test('an address bar that folds away, or a zoom by two fingers, is no keyboard', () => {
  render(<Bar />);
  act(() => viewport.become(788));
  expect(screen.getByText('there')).toBeTruthy();
  act(() => viewport.become(422, 2));
  expect(screen.getByText('there')).toBeTruthy();
});
