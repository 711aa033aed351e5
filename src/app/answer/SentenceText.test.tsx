import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { offerOf } from '../../../tests/builders/offer.ts';
import type { Figure } from '../../findings/index.ts';
import { SentenceText } from './SentenceText.tsx';

afterEach(cleanup);

const offer = offerOf({ phases: [] });
const figure = (text: string, of: string): Figure => ({
  text,
  of,
  recipe: { kind: 'term', offer, path: 'volume.annualWrvus', exact: text },
});
const sentence = [
  'The formula (',
  figure('4,200', 'volume'),
  ' × ',
  figure('$50.00', 'rate'),
  ') lowers it to ',
  figure('$210,000', 'base'),
  '.',
];

test('a sentence reads as its words, whatever stands together in it', () => {
  const { container } = render(
    <p>
      <SentenceText sentence={sentence} changed={new Set()} onOpen={() => undefined} />
    </p>,
  );
  expect(container.textContent).toBe('The formula (4,200 × $50.00) lowers it to $210,000.');
});

test('brackets and stops stay on the line of the figure that they touch', () => {
  const { container } = render(
    <p>
      <SentenceText sentence={sentence} changed={new Set()} onOpen={() => undefined} />
    </p>,
  );
  const kept = [...container.querySelectorAll('.figure-in-words')].map((part) => part.textContent);
  expect(kept).toEqual(['(4,200', '$50.00)', '$210,000.']);
});

test('a figure opens by its key, and one that changed is marked', async () => {
  const onOpen = vi.fn<(key: string, anchor: HTMLElement) => void>();
  render(
    <p>
      <SentenceText sentence={sentence} changed={new Set(['base'])} onOpen={onOpen} />
    </p>,
  );
  const base = screen.getByRole('button', { name: '$210,000' });
  await userEvent.click(base);
  expect(onOpen.mock.calls).toEqual([['base', base]]);
  expect(base.className).toBe('figure figure-changed');
  expect(screen.getByRole('button', { name: '4,200' }).className).toBe('figure');
});
