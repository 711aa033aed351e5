import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Slider } from './Slider.tsx';

afterEach(cleanup);

function slider(value: number) {
  const told: string[] = [];
  render(
    <Slider
      label="Volume"
      value={value}
      from={0}
      to={10_000}
      step={50}
      page={250}
      valueText="4,217 wRVUs"
      onStart={() => told.push('start')}
      onSlide={(to) => told.push(String(to))}
      onEnd={() => told.push('end')}
    />,
  );
  return { input: screen.getByRole('slider', { name: 'Volume' }), told };
}

test.each([
  ['ArrowRight', '4250'],
  ['ArrowLeft', '4200'],
  ['PageUp', '4250'],
  ['PageDown', '4000'],
  ['Home', '0'],
  ['End', '10000'],
])('%s goes from 4,217 to %s, as one step', (key, expected) => {
  const { input, told } = slider(4217);
  fireEvent.keyDown(input, { key });
  fireEvent.keyUp(input, { key });
  expect(told).toEqual(['start', expected, 'end']);
});

test('a key that is held is one step', () => {
  const { input, told } = slider(4200);
  fireEvent.keyDown(input, { key: 'ArrowRight' });
  fireEvent.keyDown(input, { key: 'ArrowRight' });
  fireEvent.keyUp(input, { key: 'ArrowRight' });
  expect(told).toEqual(['start', '4250', '4250', 'end']);
});

test('it says its value with its unit', () => {
  expect(slider(4217).input.getAttribute('aria-valuetext')).toBe('4,217 wRVUs');
});
