import type { Figure, ReadySubject } from '../../src/findings/index.ts';
import type { Situation } from './situations.data.ts';

const MONTHS =
  'January February March April May June July August September October November December';

/** What a bare term of the contract can show: the value in the file, or a month that it leads to. */
export function termsNamed(
  subject: ReadySubject,
  file: Situation['file'],
  { of, text }: Figure,
): readonly number[] {
  const path = of.replace(/^term:/, '');
  const offer = (file['offers'] as readonly unknown[])[0]; // each situation has one offer
  const stated = valueAt(offer, path);
  const date = dateIn(text);
  if (date !== null)
    return isNamedMonth(subject, monthNumber(offer, date)) ? [shownYear(text)] : [];
  if (typeof stated === 'number') return scaled(subject, path, stated);
  // The contract's own rate, or the 12 months of a look-back, stands in for a term that is not stated.
  const { ran } = subject;
  return ran.events.flatMap((event) =>
    event.outcome === 'noMonthCounts'
      ? []
      : [Number(event.supported.rate.n) / 10_000, Number(event.supported.lookBack.months.n)],
  );
}

/** A term as written, or brought to one's own FTE, or a look-back cut short by leave. */
function scaled({ offer, ran }: ReadySubject, path: string, stated: number): readonly number[] {
  const months = ran.events.flatMap((event) =>
    event.outcome === 'noMonthCounts' || !path.endsWith('lookbackMonths')
      ? []
      : [Number(event.supported.lookBack.months.n) / Number(event.supported.lookBack.months.d)],
  );
  const share = (offer.clinicalFte ?? 100) / (offer.printedForFte ?? offer.clinicalFte ?? 100);
  return [stated, stated * share, Math.abs(stated), ...months];
}

function valueAt(from: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | null)?.[key], from); // a path of the file
}

function dateIn(text: string): string | null {
  return /(?:month \d+|[A-Z][a-z]+ \d{4})$/.exec(text)?.[0] ?? null;
}

function shownYear(text: string): number {
  return Number(/\d+$/.exec(text)?.[0]);
}

function monthNumber(offer: unknown, date: string): number {
  if (date.startsWith('month')) return shownYear(date);
  const [year = 0, month = 0] = String(valueAt(offer, 'startMonth')).split('-').map(Number);
  const named = MONTHS.split(' ').indexOf(date.split(' ')[0] ?? '') + 1;
  return (shownYear(date) - year) * 12 + named - month + 1;
}

function isNamedMonth({ offer, ran }: ReadySubject, month: number): boolean {
  return [
    offer.guaranteedMonths,
    offer.termMonths,
    ...ran.events.flatMap((event) => [event.month, event.month - 1]),
    ...offer.phases.map(({ fromMonth }) => fromMonth),
  ].includes(month);
}
