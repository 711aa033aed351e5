import type { Figure, ReadySubject } from '../../src/findings/index.ts';
import { amountsNamed } from './namedFigure.ts';
import type { Situation } from './situations.data.ts';
import { termsNamed } from './termsNamed.ts';

/** Whether the number that a figure shows is in the ledger, the curve, the run or the draft. */
export function isFigureNamed(
  figure: Figure,
  subject: ReadySubject,
  file: Situation['file'],
): boolean {
  const { number, half } = shown(figure.text);
  const amounts = figure.of.startsWith('term:')
    ? termsNamed(subject, file, figure)
    : amountsNamed(subject, figure.of);
  // "About" rounds to the hundred.
  const slack = figure.of === 'certainPay' ? 50 : half;
  return amounts.some((amount) => Math.abs(amount - number) <= slack + 1e-6);
}

/** The number that a figure shows, and how far it may be rounded: to half of its last place. */
function shown(text: string): { readonly number: number; readonly half: number } {
  const [, digits = '', decimals = ''] = /([\d,]+)(?:\.(\d+))?/.exec(text) ?? [];
  const number = Number(`${digits.replaceAll(',', '')}.${decimals || '0'}`);
  return { number, half: 0.5 * 10 ** -decimals.length };
}
