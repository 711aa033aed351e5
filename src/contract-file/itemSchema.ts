import * as z from 'zod/mini';
import type { Item, Repayment } from '../compensation/index.ts';
import { count, dollars, percent, whole } from './amount.ts';
import { anyInput, innerCodecs, readBy, refuse, type Codec } from './codec.ts';
import { listOrEmpty } from './list.ts';
import { orNone, part, readTerms, statedPart, type Shape } from './part.ts';
import { requiredTerm, term } from './term.ts';
import { choice, flag, text } from './word.ts';

export type ItemKind = Item['kind'];

/** The item of a kind, also where several kinds state the same terms. */
type ItemOf<Kind extends ItemKind, Some = Item> = Some extends Item
  ? Kind extends Some['kind']
    ? Some
    : never
  : never;

const repayment = orNone(
  statedPart(
    part<Repayment>({
      how: term(choice('monthly', 'yearly', 'cliff')),
      months: term(whole('months', 1, 120)),
      fromMonth: term(whole('contract months', 1, 120)),
      waived: statedPart(
        part<NonNullable<Repayment['waived']>>({
          letGo: term(flag),
          nonRenewed: term(flag),
          deathOrDisability: term(flag),
          goodReason: term(flag),
        }),
      ),
    }),
  ),
);

const label = term(text(200));
const fromYear = term(whole('contract years', 1, 10));
const toYear = term(whole('contract years', 1, 10));

const oneOff = {
  dollars: term(dollars),
  paidInMonth: term(whole('contract months', 1, 120)),
  repayment,
};

/** What each kind of item states, in the order in which it is written. */
const shapes: { readonly [Kind in ItemKind]: Omit<Shape<ItemOf<Kind>>, 'kind'> } = {
  stipend: { label, dollarsPerYear: term(dollars), fromYear, toYear },
  quality: {
    label,
    maximumDollarsPerYear: term(dollars),
    expectedPercent: term(percent(0, 100)),
    fromYear,
    toYear,
  },
  withhold: {
    label,
    of: term(choice('base', 'productivity', 'both')),
    percent: term(percent(0, 100)),
    expectedReturnPercent: term(percent(0, 100)),
  },
  call: { label, dollarsPerShift: term(dollars), shiftsPerMonth: term(count('shifts', 0, 100)) },
  signing: { label, ...oneOff },
  relocation: { label, ...oneOff },
  retention: { label, ...oneOff },
  loanRepayment: {
    label,
    dollarsPerYear: term(dollars),
    years: term(whole('years', 1, 10)),
    repayment,
  },
  benefit: { label, dollarsPerYear: term(dollars) },
};

const kind = choice(...(Object.keys(shapes) as ItemKind[])); // the shapes have a key for each kind

type ByKind = { readonly [Kind in ItemKind]: Codec<Item> };

const options = Object.entries(shapes).map(
  ([name, shape]) => [name, part<object>({ kind: requiredTerm(kind), ...shape })] as const,
);

const byKind = Object.fromEntries(options) as object as ByKind; // each has a codec for each term of its kind

const item: Codec<Item> = z.codec(anyInput, z.custom<Item>(), {
  decode: (found, report) => {
    const terms = readTerms(found, report);
    if (report.issues.length > 0) return z.NEVER;
    const named = kind.read(terms['kind']);
    if (named !== null) return readBy(byKind[named], terms, report);
    refuse(report, kind.allowed, ['kind']);
    return z.NEVER;
  },
  encode: (one) => z.encode(byKind[one.kind], one),
});
innerCodecs.set(
  item,
  options.map(([name, option]) => [`[${name}]`, option]),
);

/** What is paid beside base and productivity; model page, section 6. */
export const itemsSchema = listOrEmpty(item, 30);
