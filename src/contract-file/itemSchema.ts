import * as z from 'zod/mini';
import type { Item, Repayment } from '../compensation/index.ts';
import { count, dollars, percent, whole } from './amount.ts';
import { anyInput, refuse, type Codec } from './codec.ts';
import { listOrEmpty } from './list.ts';
import {
  orNone,
  part,
  readTerms,
  statedPart,
  strictTerms,
  withoutUnstated,
  type Shape,
} from './part.ts';
import { term } from './term.ts';
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

const options = Object.entries(shapes).map(([name, shape]) =>
  strictTerms({ kind: z.literal(name), ...shape }),
);

type Option = (typeof options)[number];

const byKind = z.discriminatedUnion('kind', options as unknown as readonly [Option, ...Option[]]); // there are kinds, so there is a first

const anyItem = z.codec(anyInput, byKind, {
  decode: (found, report) => {
    const terms = readTerms(found, report);
    const isRead = report.issues.length === 0;
    if (isRead && kind.read(terms['kind']) === null) refuse(report, kind.allowed, ['kind']);
    return terms;
  },
  encode: withoutUnstated,
});

const item = anyItem as Codec<unknown> as Codec<Item>; // each option has a codec for each term of its kind

/** What is paid beside base and productivity; model page, section 6. */
export const itemsSchema = listOrEmpty(item, 30);
