import type { Offer } from '../../compensation/index.ts';
import type { SectionName } from '../openTerms.ts';
import { sectionOfTerm } from '../sectionOfTerm.ts';
import type { StatedTerm } from '../statedTerms.ts';
import { statedTerms, statedText } from '../statedTerms.ts';
import type { Cell } from './cell.ts';
import { NO_FIGURE } from './cell.ts';
import { comparedName } from './comparedName.ts';
import { isCompared } from './comparedTerms.ts';
import { productionRows } from './productionRows.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { areSame, explainColumns } from './row.ts';

/** The rows of a section of the contract. */
export interface TermRowsOfSection {
  readonly section: SectionName;
  readonly rows: readonly ComparisonRow[];
}

const SECTIONS: readonly SectionName[] = [
  'theOffer',
  'baseAndGuarantee',
  'bonus',
  'rebasing',
  'otherPay',
  'leaving',
  'productionAndLeave',
];

/** What the contracts say, a row for each term that any of them states, by the sections of a contract. */
export function termRows(comparing: Comparing): readonly TermRowsOfSection[] {
  const { columns } = comparing;
  const stated = columns.map(({ offer }): Terms =>
    offer === null ? new Map<string, StatedTerm>() : comparedIn(offer),
  );
  const keys = [...new Set(stated.flatMap((terms) => [...terms.keys()]))];
  const rows = keys.map((key) => ({
    key,
    section: sectionOfTerm(pathIn(stated, key)) ?? 'theOffer',
    row: termRow(comparing, key, stated),
  }));
  const parts = productionRows(comparing).map((row) => ({ section: 'productionAndLeave', row }));
  return SECTIONS.map((section) => ({
    section,
    rows: [...rows, ...parts].filter((each) => each.section === section).map(({ row }) => row),
  })).filter((section) => section.rows.length > 0);
}

type Terms = ReadonlyMap<string, StatedTerm>;

function comparedIn(offer: Offer): Terms {
  return new Map([...statedTerms(offer)].filter(([key]) => isCompared(key)));
}

function pathIn(stated: readonly Terms[], key: string): string {
  return stated.flatMap((terms) => terms.get(key)?.path ?? [])[0] ?? key;
}

function termRow({ columns }: Comparing, key: string, stated: readonly Terms[]): ComparisonRow {
  const cells = columns.map(({ offer }, index): Cell => {
    if (offer === null) return { text: NO_FIGURE, difference: null };
    const term = stated[index]?.get(key);
    return {
      text: term === undefined ? absentText(offer, key) : statedText(offer, term),
      difference: null,
    };
  });
  const holder = columns.findIndex((_, index) => stated[index]?.has(key) === true);
  const offer = columns[holder]?.offer ?? null;
  const path = stated[holder]?.get(key)?.path ?? key;
  const name = offer === null ? path : comparedName(offer, path);
  return {
    key,
    name,
    cells,
    holds: 'words',
    isSame: areSame(cells),
    isSum: false,
    explain: () =>
      explainColumns(columns, {
        title: name,
        lines: columns.map((column, index) => ({
          label: column.name,
          printed: null,
          amount: cells[index]?.text ?? '',
          notes: [],
        })),
        terms: [key],
        restsOn: [
          key.startsWith('volume.')
            ? 'Your own estimate, as entered.'
            : 'A term of the contract, as entered.',
        ],
      }),
  };
}

/** Where an offer has no such item or stage, or states nothing there. */
function absentText(offer: Offer, key: string): string {
  const item = /^items\[([a-zA-Z]+)(\d+)\]/.exec(key);
  if (item !== null) {
    const held = offer.items.filter(({ kind }) => kind === item[1]).length;
    return held > Number(item[2]) ? 'not stated' : 'none entered';
  }
  const phase = /^phases\[(\d+)\]/.exec(key);
  if (phase !== null && Number(phase[1]) >= offer.phases.length) return 'no such stage';
  const tier = /\.tiers\[(\d+)\]/.exec(key);
  if (tier !== null && Number(tier[1]) > 0) return 'no such tier';
  const leave = /^volume\.leave\[(\d+)\]/.exec(key);
  if (leave !== null && Number(leave[1]) >= offer.volume.leave.length) return 'no leave entered';
  if (key.startsWith('volume.')) return 'as it is';
  return isSaidNone(offer, key) ? 'none' : 'not stated';
}

/** A part that the contract says it has none of has none of its terms. */
function isSaidNone(offer: Offer, key: string): boolean {
  return (
    (key.startsWith('rebase.') && offer.rebase === 'none') ||
    (key.startsWith('planChange.') && offer.planChange === 'none') ||
    (key.startsWith('exit.tail.') && offer.exit?.tail === 'none') ||
    (key.startsWith('exit.nonCompete.') && offer.exit?.nonCompete === 'none')
  );
}
