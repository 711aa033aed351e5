import { describe, expect, test } from 'vitest';
import { readFile, workedExampleTemplate } from '../../src/contract-file/index.ts';
import type { LoggedNote, Report } from '../../src/findings/index.ts';
import {
  logSummary,
  loggedNotes,
  logWords,
  mayIdentify,
  noteFacts,
  noteName,
  renewal,
  report,
  reportWords,
  subjectOf,
  textOf,
  yearExplained,
} from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import { reportAsText } from './reportAsText.ts';

const notes: readonly Json[] = [
  {
    date: '2028-11-12',
    about: 'slotsHeld',
    text: '6 of 14 slots a day held for urgent visits; 2 filled.',
    month: '2028-10',
    wrvus: 312,
  },
  {
    date: '2029-03-03',
    about: 'staffing',
    text: '  Two of four medical assistants left on March 1\n  and were not replaced by June 30.',
    explainsYear: 2,
  },
  { date: '2027-12-01', about: 'dataAsked', text: 'Asked for year-to-date wRVUs, by mail.' },
  { text: 'Seven new-patient slots a week moved to follow-ups.' },
  { date: '2028-11-12', about: 'dataNotProvided', month: '2028-09' },
  { explainsYear: 3 },
  { wrvus: 1 },
  {},
];

const pace: Json = {
  asOf: '2028-12-31',
  months: [
    { month: '2028-10', wrvus: 298 },
    { month: '2028-09', wrvus: 290 },
  ],
};

/** The worked example at half its target, so that the ladder has something to explain. */
function example(changes: Json): Json {
  const file = workedExampleTemplate.file as Json; // a file of the product's own
  const [offer] = file['offers'] as readonly Json[]; // it has one
  return but(but(offer ?? {}, { volume: { annualWrvus: 3000 } }), changes);
}

function offersOf(...offers: readonly Json[]) {
  const reading = readFile({ ...(workedExampleTemplate.file as Json), offers }); // as above
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { workspace } = reading;
  return workspace.offers.map((offer, place) => ({
    offer,
    id: `offer${place}`,
    name: offer.name,
    subject: subjectOf(workspace, place),
    known: null,
  }));
}

const noted = example({ log: { notes }, pace, volume: { explainedYears: [2] } });
const copied = { ...noted, name: 'Counter-offer' };
const other = example({ name: 'Another', log: { notes: [{ text: 'Only here.' }] } });

function found(...offers: readonly Json[]) {
  const [first] = offersOf(...offers);
  if (first === undefined || first.subject.kind === 'missing') throw new Error('no figure');
  return { offer: first.offer, subject: first.subject };
}

function noteText(note: LoggedNote): readonly string[] {
  return [note.text, note.differs].flatMap((said) => (said === null ? [] : [`      ${said}`]));
}

function renewalText(year: number): readonly string[] {
  const { chosen } = renewal(found(noted).subject, year).ladder;
  return [`  year ${year}: ${chosen.why}`, ...chosen.notes.map((note) => `    ${textOf(note)}`)];
}

/** What a report says of an offer from its log on. */
function reportText(found: Report): readonly string[] {
  const text = reportAsText(found).split('\n');
  const starts = text.flatMap((line, at) =>
    line === `## ${reportWords.sections.log}` ? [at] : [],
  );
  return starts.flatMap((start) => text.slice(start + 1, text.indexOf('', start)));
}

const choices = { year: 2, hasEmployer: true, hasNotes: true, hasQuotes: true };

/** Regenerate with `npx vitest run tests/findings/log.test.ts -u`, and read what changed. */
test('the log reads as the reviewed text', async () => {
  const { offer, subject } = found(noted);
  const lines = [
    '## words of the section',
    ...Object.values({ ...logWords, ...logWords.fields }).filter(
      (said) => typeof said === 'string',
    ),
    logWords.mark(3),
    '## its head',
    logSummary(found(example({})).offer),
    logSummary(found(example({ log: { notes: [{}] } })).offer),
    logSummary(found(other).offer),
    logSummary(offer),
    logSummary(found(example({ log: 'free' })).offer),
    '## names of notes',
    ...notes.map(({ date = '' }, place) => noteName(place, String(date))),
    '## the notes, the latest first',
    ...loggedNotes(offer).flatMap((note) => [
      `  ${noteFacts(note).join(' · ')}`,
      ...noteText(note),
    ]),
    '## under the year that a note explains',
    ...[2, 3, 9].map((year) => yearExplained(offer, subject, year).sentence),
    '## renewal',
    ...[1, 2, 3].flatMap(renewalText),
    '## report',
    reportWords.sections.log,
    reportWords.aboutLog,
    ...reportText(report(offersOf(noted, copied, other), { ...choices, hasLog: true })),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('log.txt');
});

describe('a year that a note explains', () => {
  const at = (changes: Json, year: number) => {
    const { offer, subject } = found(example({ log: { notes }, ...changes }));
    return yearExplained(offer, subject, year).canMark;
  };
  test.each([
    ['is marked', { volume: { explainedYears: [2] } }, 2, false],
    ['has leave in it', { volume: { leave: [{ fromMonth: 14, months: 2 }] } }, 2, false],
    ['lies after the years that are looked at', {}, 6, false],
    ['is neither', {}, 2, true],
  ])('that %s', (_, changes, year, canMark) => {
    expect(at(changes, year)).toBe(canMark);
  });

  test('stays where it was on the ladder until it is marked', () => {
    const rungs = (changes: Json) =>
      found(example(changes)).subject.ledger.map(({ ladder }) => ladder.rung);
    expect(rungs({ log: { notes } })).toEqual(rungs({}));
  });
});

// Seen to fail with the log taken from its own part of the report alone.
test('left out of a report, nothing of a note is anywhere in it', () => {
  const said = (hasLog: boolean) => reportAsText(report(offersOf(noted), { ...choices, hasLog }));
  const note = /medical assistants|March 3, 2029|slots held|Log of/;
  expect(said(true)).toMatch(note);
  expect(said(false)).not.toMatch(note);
});

describe('what may point to a patient', () => {
  test.each([
    ['MRN 0048812', 'MRN'],
    ['seen again, dob 4/1/1980', 'dob'],
    ['asked for the date of birth', 'date of birth'],
    ['chart no. 55 was moved', 'chart no. 55'],
    ['record number: 12', 'record number: 12'],
    ['no-show of patient Jane Doe', 'patient Jane Doe'],
    ['Pt. O’Brien Smith turned away', 'Pt. O’Brien Smith'],
    ['123-45-6789', '123-45-6789'],
    ['visit of 20481234 cancelled', '20481234'],
  ])('"%s" is said, and how it may', (text, found) => {
    expect(mayIdentify(text)).toContain(`“${found}” may point to a patient`);
  });

  test.each([
    '6 of 14 slots held, 2 filled; 312 wRVUs in October 2028.',
    'Asked Ms. Reed, practice manager, for the year-to-date report.',
    'Patient Access Center closed from 3/1/2029 to 3/14/2029.',
    'Base $1250000 of the group; 1,250,000 visits.',
    'New patient slots: Monday and Tuesday only.',
    'Record of the meeting: 12 present. The chart number of slots fell.',
  ])('"%s" is not', (text) => {
    expect(mayIdentify(text)).toBeNull();
  });
});
