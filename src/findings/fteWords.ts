import type { Offer } from '../compensation/index.ts';
import { count } from './formatNumber.ts';

/** "for 0.9 of full time", "for 0.9 FTE, printed for 0.8"; null where the figures are printed for it. */
export function fteWords({ clinicalFte, printedForFte }: Offer): string | null {
  const own = clinicalFte ?? 100;
  if (printedForFte === null || printedForFte === own) return null;
  return printedForFte === 100
    ? `for ${count(own)} of full time`
    : `for ${count(own)} FTE, printed for ${count(printedForFte)}`;
}

/** The same as what a factor is: "0.9: the share of full time." */
export function fteNote(offer: Offer): string | null {
  const { clinicalFte, printedForFte } = offer;
  if (fteWords(offer) === null || printedForFte === null) return null;
  const own = count(clinicalFte ?? 100);
  return printedForFte === 100
    ? `${own}: the share of full time.`
    : `${own} ÷ ${count(printedForFte)}: the FTE over the one that the figures are printed for.`;
}
