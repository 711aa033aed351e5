import type { TermReadings } from '../../compensation/index.ts';
import { answer } from '../answer.ts';
import { leavingAtMonth } from '../leaving/leavingAtMonth.ts';
import type { LeavingOutlook } from '../leaving/leavingOutlook.ts';
import { leavingOutlook } from '../leaving/leavingOutlook.ts';
import type { PayOverVolume } from '../payOverVolume.ts';
import { payOverVolume } from '../payOverVolume.ts';
import type { LadderYear } from '../renewal/ladderYear.ts';
import { renewal } from '../renewal/renewal.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { figuresOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { leaveNotes } from '../years/leaveNotes.ts';
import type { YearByYear } from '../years/yearByYear.ts';
import { yearByYear } from '../years/yearByYear.ts';
import type { DerivationBlock } from './derivationBlocks.ts';
import { yearBlock } from './derivationBlocks.ts';
import type { Derivations } from './derivations.ts';
import { exitRows } from './exitRows.ts';
import { likeYears } from './likeYears.ts';
import { exitBlock, monthBlock } from './leavingBlocks.ts';
import type { ReportTable } from './reportTable.ts';
import type { Told } from './told.ts';
import { told } from './told.ts';
import type { VolumeRow } from './volumeRows.ts';
import { volumeRows } from './volumeRows.ts';
import { yearsHeading } from './yearsHeading.ts';
import { yearTables } from './yearTables.ts';

/** What the figures of an offer come to; pictures are drawn from the data that the page draws. */
export interface ReportedResults {
  readonly headline: Told;
  readonly sentences: readonly Told[];
  readonly volume: {
    /** The picture's title, with where its point is derived. */
    readonly title: Told;
    readonly picture: PayOverVolume;
    readonly sentence: Told;
    readonly table: ReportTable;
  };
  readonly years: {
    readonly title: Told;
    readonly picture: YearByYear;
    readonly sentence: Told;
    readonly notes: readonly Told[];
    readonly tables: readonly ReportTable[];
  };
  /** Null where no leave is entered. */
  readonly leave: { readonly sentences: readonly Told[]; readonly caution: string } | null;
  readonly exit: {
    readonly title: Told;
    readonly picture: LeavingOutlook;
    readonly sentences: readonly Told[];
    readonly table: ReportTable;
    readonly month: { readonly sentences: readonly Told[]; readonly table: ReportTable };
  };
  readonly renewal: {
    readonly title: string;
    readonly allows: ReportTable;
    readonly introduction: Told;
    readonly ladder: ReportTable;
    readonly why: readonly Told[];
  };
}

/** What an offer's results hold: the figures to derive, and the words once each has its number. */
export interface ResultsToWrite {
  readonly figures: readonly Figure[];
  readonly blocks: readonly DerivationBlock[];
  readonly write: (refs: Pick<Derivations, 'refOf' | 'refOfBlock'>) => ReportedResults;
}

/** Answer, pay over volume, years, leaving and renewal of an offer with figures. */
export function reportedResults(
  subject: ReadySubject,
  chosenYear: number,
  known: readonly TermReadings[] | null,
): ResultsToWrite {
  const said = answer(
    subject,
    chosenYear,
    known === null ? null : { readings: known, isCurrent: true },
  );
  const sentences = said.sentences.map(({ sentence }) => sentence);
  const volume = payOverVolume(subject, chosenYear);
  const atVolumes = volumeRows(subject, volume);
  const years = yearByYear(subject, chosenYear);
  const heading = yearsHeading(subject);
  const leave = leaveNotes(subject);
  const outlook = leavingOutlook(subject);
  const exits = exitRows(subject, outlook);
  const month = leavingAtMonth(subject, outlook.month);
  const renewed = renewal(subject, chosenYear);
  const { ladder, allows } = renewed;
  const why = [...ladder.chosen.held.flatMap((held) => held.sentences), ...ladder.chosen.notes];
  const all: readonly Sentence[] = [
    said.headline,
    ...sentences,
    volume.sentence,
    years.sentence,
    ...years.notes,
    ...(leave?.sentences ?? []),
    ...outlook.extremes,
    ...outlook.terms,
    ...month.sentences,
    ...allows.list.map(({ sentence }) => sentence),
    ladder.introduction,
    ...why,
  ];
  return {
    figures: [
      ...all.flatMap(figuresOf),
      heading,
      ...atVolumes.flatMap(({ figure, next }) => (next === null ? [figure] : [figure, next])),
    ],
    blocks: [
      ...likeYears(
        ladder.years.map(({ year, isPastTerm, attainment, base, supported, gap }) => ({
          year,
          isPastTerm,
          block: yearBlock(
            subject,
            year,
            years.rows,
            [attainment, base, supported, gap].filter((figure) => figure !== null),
          ),
        })),
        subject.offer.startMonth,
      ),
      exitBlock(subject, exits),
      monthBlock(subject, outlook.month, month),
    ],
    write: ({ refOf, refOfBlock }) => {
      const tell = (sentence: Sentence) => told(sentence, refOf);
      const cell = (figure: Figure): Told => [{ text: figure.text, ref: refOf(figure) }];
      const refOfYear = (year: number) => refOfBlock(`year${year}`);
      return {
        headline: tell(said.headline),
        sentences: sentences.map(tell),
        volume: {
          title: [titled(volume, atVolumes, refOf)],
          picture: volume,
          sentence: tell(volume.sentence),
          table: {
            caption: [volume.y.label],
            nameHeading: volume.x.label,
            columns: [
              { heading: ['Paid'], holds: 'figures' },
              { heading: ['One more wRVU'], holds: 'figures' },
              { heading: ['What is there'], holds: 'words' },
            ],
            rows: atVolumes.map(({ row, figure, next }) => ({
              key: row.key,
              name: [row.wrvus],
              cells: [
                cell(figure),
                next === null ? [row.nextWrvu] : [{ text: row.nextWrvu, ref: refOf(next) }],
                [row.note],
              ],
              isSum: false,
            })),
          },
        },
        years: {
          title: cell(heading),
          picture: years,
          sentence: tell(years.sentence),
          notes: years.notes.map(tell),
          tables: yearTables(subject, years.rows, refOfYear),
        },
        leave:
          leave === null ? null : { sentences: leave.sentences.map(tell), caution: leave.caution },
        exit: {
          title: [{ text: outlook.title, ref: refOfBlock('exit') }],
          picture: outlook,
          sentences: [...outlook.extremes, ...outlook.terms].map(tell),
          table: {
            caption: [{ text: 'What leaving costs, before tax', ref: refOfBlock('exit') }],
            nameHeading: 'End of month',
            columns: outlook.lines.map(({ heading }) => ({ heading: [heading], holds: 'figures' })),
            rows: exits.map(({ row }) => ({
              key: row.key,
              name: [row.name],
              cells: row.cells.map((text) => [text]),
              isSum: false,
            })),
          },
          month: {
            sentences: month.sentences.map(tell),
            table: {
              caption: [{ text: month.caption, ref: refOfBlock('month') }],
              nameHeading: 'Made of',
              columns: month.headings.map(({ text }) => ({ heading: [text], holds: 'figures' })),
              rows: month.rows.map(({ key, name, cells, isTotal }) => ({
                key,
                name: [name],
                cells: cells.map((text) => [text]),
                isSum: isTotal,
              })),
            },
          },
        },
        renewal: {
          title: renewed.title,
          allows: {
            caption: [allows.heading],
            nameHeading: 'When',
            columns: [{ heading: ['What the contract says'], holds: 'words' }],
            rows: allows.list.map(({ key, when, sentence }) => ({
              key: `${key} ${when}`,
              name: [when],
              cells: [tell(sentence)],
              isSum: false,
            })),
          },
          introduction: tell(ladder.introduction),
          ladder: ladderTable(ladder.years, refOfYear),
          why: why.map(tell),
        },
      };
    },
  };
}

/** The point of the picture is derived with the pay at the volume that it is about. */
function titled(
  { title, marks }: PayOverVolume,
  rows: readonly VolumeRow[],
  refOf: Derivations['refOf'],
): Told[number] {
  const kinds = ['bonusStarts', 'productionPasses', 'cliff', 'own'] as const;
  const [mark] = kinds.flatMap((kind) => marks.find((one) => one.kind === kind) ?? []);
  const row = rows.find((one) => one.row.point.wrvus === mark?.wrvus);
  return row === undefined ? title : { text: title, ref: refOf(row.figure) };
}

function ladderTable(
  years: readonly LadderYear[],
  refOfYear: (year: number) => string,
): ReportTable {
  const text = (figure: Figure | null): Told => [figure === null ? 'none' : figure.text];
  return {
    caption: ['Each year on the ladder'],
    nameHeading: 'Contract year',
    columns: [
      { heading: ['Rung'], holds: 'words' },
      { heading: ['Attainment'], holds: 'figures' },
      { heading: ['Base'], holds: 'figures' },
      { heading: ['Work supports'], holds: 'figures' },
      { heading: ['Why'], holds: 'words' },
    ],
    rows: years.map(({ year, rung, isPastTerm, attainment, base, supported, why }) => ({
      key: `ladder${year}`,
      name: [{ text: isPastTerm ? `${year}, if renewed` : String(year), ref: refOfYear(year) }],
      cells: [
        [rung === null ? 'not known' : `${rung} of 4`],
        text(attainment),
        text(base),
        text(supported),
        [why],
      ],
      isSum: false,
    })),
  };
}
