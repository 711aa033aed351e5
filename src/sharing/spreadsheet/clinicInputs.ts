import type { Offer } from '../../compensation/index.ts';
import { placedName, visitName } from '../../findings/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { addressOf, heading, overNumbers, text } from './sheetPage.ts';

/** Where the numbers of a clinic stand, as formulas write them. */
export interface ClinicCells {
  readonly days: string;
  /** wRVUs of an average visit, and what of them is credited. */
  readonly performed: string;
  readonly credited: string;
  /** The share of the work that is coded as high as it is. */
  readonly coded: string;
  /** wRVUs that no visit brings. */
  readonly beside: string;
  readonly creditShare: string;
  /** Null where only the visits seen are counted. */
  readonly template: {
    readonly slots: string;
    readonly held: string;
    readonly fill: string;
    /** The share of the booked visits that come. */
    readonly coming: string;
    /** Null where the visits seen are not counted. */
    readonly seen: string | null;
  } | null;
}

/** The terms of a clinic as rows in which another number may be typed, and its visits. */
export function clinicInputs(
  offer: Offer,
  year: ClinicYear,
  top: number,
): { readonly rows: SheetPage['rows']; readonly cells: ClinicCells } {
  const { template, otherWrvusPerYear, underCodingPercent, credit } = year.clinic;
  const rows: (readonly SheetCell[])[] = [[heading('Term'), overNumbers('Value'), heading('Note')]];
  const put = (label: string, value: number, most: number, said: string): string => {
    const number = value / 100;
    const between = [0, Math.max(most, number)] as const;
    rows.push([text(label), { number, format: 'wrvus', between }, text(said)]);
    return addressOf(1, top + rows.length - 1);
  };
  const term = (path: string, value: number | null, otherwise: number, most: number) =>
    put(
      `${placedName(offer, path)}${path.endsWith('Percent') ? ', %' : ''}`,
      value ?? otherwise,
      most,
      value === null ? `Not stated; counted as ${otherwise / 100}.` : '',
    );
  const isByWeeks = year.days.by === 'weeks' && template.daysPerWeek !== null;
  const days = isByWeeks
    ? `(${term('clinic.template.daysPerWeek', template.daysPerWeek, 0, 7)}*${term('clinic.template.weeksPerYear', template.weeksPerYear, 0, 53)})`
    : fraction(rows, top, 'Clinic days a year', year.days.days);
  const isTemplate = template.slotsPerDay !== null;
  const found = isTemplate
    ? {
        slots: term('clinic.template.slotsPerDay', template.slotsPerDay, 0, 100),
        held: term('clinic.template.heldSlotsPerDay', template.heldSlotsPerDay, 0, 100),
        fill: term('clinic.template.fillPercent', template.fillPercent, 10_000, 100),
        coming: coming(
          term('clinic.template.noShowPercent', template.noShowPercent, 0, 100),
          term('clinic.template.refillPercent', template.refillPercent, 0, 100),
        ),
        seen:
          template.seenPerDay === null
            ? null
            : term('clinic.template.seenPerDay', template.seenPerDay, 0, 100),
      }
    : null;
  const under = term('clinic.underCodingPercent', underCodingPercent, 0, 100);
  const other = term('clinic.otherWrvusPerYear', otherWrvusPerYear, 0, 100_000);
  const { supervisedWrvusPerYear, supervisedPercent } = credit;
  const supervised = term(
    'clinic.credit.supervisedWrvusPerYear',
    supervisedWrvusPerYear,
    0,
    1_000_000,
  );
  const share = term('clinic.credit.supervisedPercent', supervisedPercent, 0, 100);
  const all = term('volume.creditPercent', offer.volume.creditPercent, 10_000, 1000);
  rows.push([]);
  const { performed, credited } = visits(rows, top, year);
  return {
    rows,
    cells: {
      days,
      performed,
      credited,
      coded: `(1-${under}/100)`,
      beside: `(${other}+${supervised}*${share}/100)`,
      creditShare: `${all}/100`,
      template: found,
    },
  };
}

function coming(missed: string, refilled: string): string {
  return `(1-${missed}/100*(1-${refilled}/100))`;
}

/** A number that is counted elsewhere, as a fraction to all its digits. */
function fraction(
  rows: (readonly SheetCell[])[],
  top: number,
  label: string,
  { n, d }: ClinicYear['visits'],
): string {
  const number = Number(n) / Number(d);
  rows.push([
    text(label),
    { number, format: 'wrvus', between: [0, 366] },
    text('By the calendar and the time off, as entered.'),
  ]);
  return addressOf(1, top + rows.length - 1);
}

/** The visits with what each brings; shares count against each other, procedures come on top. */
function visits(
  rows: (readonly SheetCell[])[],
  top: number,
  { clinic, mix }: ClinicYear,
): { readonly performed: string; readonly credited: string } {
  rows.push([
    heading('Visit'),
    overNumbers('Share, %'),
    overNumbers('wRVUs each'),
    overNumbers('Credited, %'),
    overNumbers('A visit has'),
    overNumbers('wRVUs a visit'),
    overNumbers('Credited a visit'),
  ]);
  const first = top + rows.length;
  const isProcedure = (index: number) => clinic.visits[index]?.kind === 'procedure';
  const whole = mix.kinds
    .flatMap(({ index }, place) => (isProcedure(index) ? [] : [addressOf(1, first + place)]))
    .join('+');
  for (const [place, { index, wrvusEach, creditPercent }] of mix.kinds.entries()) {
    const visit = clinic.visits[index];
    if (visit === undefined) continue;
    const [share, each, credit, part] = [1, 2, 3, 4].map((column) =>
      addressOf(column, first + place),
    );
    rows.push([
      text(visitName(visit, index)),
      { number: (visit.sharePercent ?? 10_000) / 100, format: 'percent', between: [0, 1000] },
      { number: wrvusEach / 100, format: 'wrvus', between: [0, 1000] },
      { number: creditPercent / 100, format: 'percent', between: [0, 1000] },
      { formula: isProcedure(index) ? `${share}/100` : `${share}/(${whole})`, format: 'wrvus' },
      { formula: `${part}*${each}`, format: 'fine' },
      { formula: `${part}*${each}*${credit}/100`, format: 'fine' },
    ]);
  }
  const last = top + rows.length - 1;
  const sum = (column: number): SheetCell => ({
    formula: `SUM(${addressOf(column, first)}:${addressOf(column, last)})`,
    format: 'fine',
  });
  rows.push([heading('On average'), null, null, null, null, sum(5), sum(6)]);
  return { performed: addressOf(5, last + 1), credited: addressOf(6, last + 1) };
}
