import type { Item, Offer, Repayment, Tail } from './offer.ts';
import { payback } from './payback.ts';
import { paymentsOf } from './payment.ts';
import { TERM_MONTHS } from './plan.ts';
import type { Reading, ReadingsAsked, TermReadings } from './reading.ts';
import { spreadOf } from './reading.ts';
import { tailCost } from './tail.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

type OneOff = Extract<Item, { readonly repayment: unknown }>;

/** What a term of leaving may mean for what is owed; null for a term of another kind. */
export function leavingReadings(asked: ReadingsAsked, path: string): TermReadings | null {
  const found = /^items\[(\d+)\]\.repayment(?:\.(how|months))?$/.exec(path);
  const item = asked.offer.items[Number(found?.[1])];
  if (found !== null && item !== undefined && 'repayment' in item) {
    return ofRepayment(asked, path, item, found[2] ?? null);
  }
  const waiver = /^items\[(\d+)\]\.repayment\.waived\.(letGo|nonRenewed)$/.exec(path);
  const waivedItem = asked.offer.items[Number(waiver?.[1])];
  if (waiver !== null && waivedItem !== undefined && 'repayment' in waivedItem) {
    return ofWaiver(asked, path, waivedItem, waiver[2] === 'letGo' ? 'letGo' : 'nonRenewed');
  }
  const tail = asked.offer.exit?.tail ?? null;
  if (tail === null || tail === 'none') return null;
  if (path === 'exit.tail.ifIResign' || path === 'exit.tail.ifLetGo') {
    return ofTail(asked, path, tail);
  }
  return null;
}

/** Owed in full however long one stays: no month of ten years forgives a part. */
const ALL_BACK: Repayment = { how: 'cliff', months: 120, fromMonth: null, waived: null };

function ofRepayment(
  { offer, leavingMonth }: ReadingsAsked,
  path: string,
  item: OneOff,
  term: string | null,
): TermReadings {
  const ofItem: Offer = { ...offer, items: [item] };
  const [first] = paymentsOf(ofItem);
  const place = path.slice(0, path.indexOf('.'));
  if (first === undefined) return hangsOn(path, `${place}.years`);
  const amount = amountNotStated(item);
  if (amount !== null) return hangsOn(path, `${place}.${amount}`);
  const month = Math.max(leavingMonth, first.month);
  const stated = item.repayment === 'none' ? null : item.repayment;
  if (term !== null && stated === null) return hangsOn(path, `${place}.repayment`);
  if (term === 'how' && stated?.months === null) {
    return hangsOn(path, `${place}.repayment.months`);
  }
  const values =
    term === 'how' && stated !== null
      ? (['monthly', 'yearly', 'cliff'] as const).map((how) => ({ ...stated, how }))
      : (['none', ALL_BACK] as const);
  return priced(
    path,
    month,
    values.map((repayment): Reading => {
      const owed = payback({ ...offer, items: [{ ...item, repayment }] }, month, 'resign');
      const value = term === 'how' && repayment !== 'none' ? repayment.how : repayment;
      return reading(
        value,
        owed.most,
        item.repayment !== null && isSame(repayment, item.repayment),
      );
    }),
  );
}

/** The term that its amount is, where the contract does not state it. */
function amountNotStated(item: OneOff): string | null {
  if (item.kind === 'loanRepayment') return item.dollarsPerYear === null ? 'dollarsPerYear' : null;
  return item.dollars === null ? 'dollars' : null;
}

/** What being let go, or not renewed at the end of the term, costs with the waiver and without. */
function ofWaiver(
  { offer, leavingMonth }: ReadingsAsked,
  path: string,
  item: OneOff,
  ending: 'letGo' | 'nonRenewed',
): TermReadings {
  const month = ending === 'letGo' ? leavingMonth : (offer.termMonths ?? TERM_MONTHS);
  const { repayment } = item;
  const place = path.slice(0, path.indexOf('.'));
  if (repayment === null || repayment === 'none') return hangsOn(path, `${place}.repayment`);
  const amount = amountNotStated(item);
  if (amount !== null) return hangsOn(path, `${place}.${amount}`);
  const waived = { letGo: null, nonRenewed: null, deathOrDisability: null, goodReason: null };
  const unwaived: OneOff = { ...item, repayment: { ...repayment, waived } };
  const owed = payback({ ...offer, items: [unwaived] }, month, ending);
  const held = repayment.waived?.[ending] ?? null;
  return priced(path, month, [
    reading(false, owed.most, held === false),
    reading(true, cents(0), held === true),
  ]);
}

function ofTail(
  { leavingMonth }: ReadingsAsked,
  path: 'exit.tail.ifIResign' | 'exit.tail.ifLetGo',
  tail: Tail,
): TermReadings {
  const mine = tailCost(tail, leavingMonth);
  if (mine === null) return hangsOn(path, 'exit.tail.dollars');
  const held = path === 'exit.tail.ifIResign' ? tail.ifIResign : tail.ifLetGo;
  return priced(path, leavingMonth, [
    reading('employer', cents(0), held === 'employer'),
    reading('physician', mine, held === 'physician'),
  ]);
}

function isSame(one: Repayment | 'none', other: Repayment | 'none'): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function reading(value: Reading['value'], owed: Cents, isNow: boolean): Reading {
  return { value, isNow, cents: owed, years: [] };
}

function priced(path: string, month: number, found: readonly Reading[]): TermReadings {
  return { kind: 'leaving', path, readings: found, month, spread: spreadOf(found) };
}

function hangsOn(path: string, on: string): TermReadings {
  return { kind: 'unpriced', path, why: 'hangsOn', on };
}
