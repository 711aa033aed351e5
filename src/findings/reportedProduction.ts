import { clinicAnswer } from './production/clinicAnswer.ts';
import type { LeakRow } from './production/leakRows.ts';
import { paceAnswer } from './production/paceAnswer.ts';
import type { VolumeBeside } from './production/volumeBeside.ts';
import type { WhereWrvusGo } from './production/whereWrvusGo.ts';
import { whereWrvusGo } from './production/whereWrvusGo.ts';
import type { Figure, Sentence } from './sentence.ts';
import { figuresOf, textOf } from './sentence.ts';
import type { ReadySubject } from './subject.ts';
import type { ReportTable } from './report/reportTable.ts';
import type { RefOf, Told } from './report/told.ts';
import { told } from './report/told.ts';

/** How the wRVUs of a year were come to: from the clinic, from the year so far, beside one's own number. */
export interface ReportedProduction {
  readonly beside: ReportTable;
  readonly clinic: readonly Told[];
  /** Where wRVUs go, in wRVUs and dollars; coding apart and without dollars. Null without a whole clinic. */
  readonly leaks: {
    readonly sentences: readonly Told[];
    readonly table: ReportTable;
    readonly notes: readonly Told[];
  } | null;
  readonly pace: readonly Told[];
}

/** The figures to derive, and the words once each has its number. */
interface ProductionToWrite {
  readonly figures: readonly Figure[];
  readonly write: (refOf: RefOf) => ReportedProduction;
}

/** Null where an offer has neither a clinic nor a year so far. */
export function reportedProduction(subject: ReadySubject, year: number): ProductionToWrite | null {
  const { offer, plan } = subject;
  const { clinic, pace } = offer;
  if (clinic === null && pace === null) return null;
  const answer = clinicAnswer(offer, { horizonYears: plan.years, ladder: null }, year);
  const soFar = paceAnswer(offer);
  const { beside } = pace === null ? answer : soFar;
  const found = clinic === null ? null : whereWrvusGo(subject, year);
  const leaks = found?.of === 'clinic' ? found : null;
  const ofClinic = clinic === null ? [] : once([answer.sentence, ...answer.notes]);
  const said = new Set(ofClinic.map(textOf));
  const ofLeaks = leaks?.sentences ?? [];
  const notes = (leaks?.notes ?? []).filter((sentence) => !said.has(textOf(sentence)));
  const ofPace = pace === null ? [] : once([soFar.sentence, ...soFar.notes]);
  return {
    figures: [
      ...beside.flatMap(({ figure }) => (figure === null ? [] : [figure])),
      ...[...ofClinic, ...ofLeaks, ...notes].flatMap(figuresOf),
      ...(leaks?.rows ?? []).flatMap(({ figure }) => (figure === null ? [] : [figure])),
      ...ofPace.flatMap(figuresOf),
    ],
    write: (refOf) => {
      const tell = (sentence: Sentence) => told(sentence, refOf);
      return {
        beside: besideTable(beside, refOf),
        clinic: ofClinic.map(tell),
        leaks:
          leaks === null
            ? null
            : {
                sentences: ofLeaks.map(tell),
                table: leaksTable(leaks, refOf),
                notes: notes.map(tell),
              },
        pace: ofPace.map(tell),
      };
    },
  };
}

function once(sentences: readonly Sentence[]): readonly Sentence[] {
  const texts = sentences.map(textOf);
  return sentences.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
}

function besideTable(beside: readonly VolumeBeside[], refOf: RefOf): ReportTable {
  return {
    caption: ['wRVUs a year in a full practice'],
    nameHeading: 'From where',
    columns: [
      { heading: ['wRVUs'], holds: 'figures' },
      { heading: ['Beside your number'], holds: 'words' },
    ],
    rows: beside.map(({ key, name, amount, figure, note }) => ({
      key,
      name: [name],
      cells: [figure === null ? [amount] : [{ text: amount, ref: refOf(figure) }], [note]],
      isSum: false,
    })),
  };
}

function leaksTable({ title, columns, rows }: WhereWrvusGo, refOf: RefOf): ReportTable {
  return {
    caption: [title],
    nameHeading: 'Where wRVUs go',
    columns: [
      ...columns.map((heading, place) => ({
        heading: [place === 0 ? heading : `${heading}, if closed`],
        holds: 'figures' as const,
      })),
      { heading: ['Who controls it'], holds: 'words' },
    ],
    rows: rows.map((row) => ({
      key: row.key,
      name: nameOf(row, refOf),
      cells: [...row.cells.map((text) => [text]), [row.note]],
      isSum: row.key === 'credited',
    })),
  };
}

/** "Work coded too low (coding, apart: in wRVUs only)". */
function nameOf({ name, group, figure }: LeakRow, refOf: RefOf): Told {
  const text = group === undefined ? name : `${group}: ${name}`;
  return figure === null ? [text] : [{ text, ref: refOf(figure) }];
}
