import type { Report, ReportTable, Told } from '../../src/findings/index.ts';
import { noteFacts, reportWords, refList } from '../../src/findings/index.ts';

/** A report as it is read: each figure with its reference in brackets. */
export function reportAsText({ contents, offers, comparison, ladder }: Report): string {
  return [
    ...contents.flatMap(({ heading, sections }) => [
      heading,
      ...sections.map((section) => `  ${section.heading}`),
    ]),
    '',
    ...(comparison === null
      ? []
      : [
          '# Offers side by side',
          ...said([comparison.headline]),
          ...said(comparison.sentences),
          ...comparison.tables.flatMap(tableText),
          '',
        ]),
    ...offers.flatMap(offerLines),
    ...(ladder === null
      ? []
      : [
          '# Rules of the ladder',
          ...ladder.rules.map(({ rule, source }) => `- ${rule} ${source}`),
          ladder.source,
        ]),
    ...(comparison === null
      ? []
      : ['', '# Derivations of the comparison', ...groupsText([comparison.derivations])]),
  ].join('\n');
}

type Offer = Report['offers'][number];

function offerLines(offer: Offer): readonly string[] {
  const { results, production } = offer;
  return [
    `# ${offer.name}`,
    ...offer.about.map(({ label, text }) => `${label}: ${text}`),
    ...(offer.notes === null ? [] : [`Notes: ${offer.notes}`]),
    '',
    '## Summary',
    ...(offer.missing === null ? [] : [toldText(offer.missing)]),
    ...(results === null ? [] : said([results.headline, ...results.sentences])),
    '',
    '## Term sheet',
    ...offer.termSheet.flatMap(({ title, lines, questions }) => [
      `${title}${questions.length === 0 ? '' : `; not stated: ${questions.join(', ')}`}`,
      ...lines.map(
        ({ ref, name, says, standing, clause, quote }) =>
          `  ${ref} ${name}: ${says} | ${standing} | ${clause ?? '–'}${quote === null ? '' : ` “${quote}”`}`,
      ),
    ]),
    '',
    '## Questions',
    offer.questions.basis ?? '',
    ...offer.questions.list.flatMap(({ number, sum, ref, name, question, stake, assumes }) => [
      `${number}. ${sum === null ? '' : `${sum}[${ref}] `}${name}: ${question}`,
      `   ${[stake, assumes].filter((line) => line !== null).join(' ')}`,
    ]),
    '',
    ...(results === null ? [] : resultLines(results)),
    ...(production === null ? [] : productionLines(production)),
    ...(results === null ? [] : leavingLines(results)),
    '## Assumptions',
    ...offer.assumptions.map(({ ref, text }) => `${ref} ${text}`),
    '',
    '## Derivations',
    ...groupsText(offer.derivations),
    '',
    ...(offer.log === null ? [] : logLines(offer.log)),
  ];
}

function logLines({ notes, sameAs }: NonNullable<Offer['log']>): readonly string[] {
  return [
    `## ${reportWords.sections.log}`,
    ...(sameAs === null ? [] : [sameAs]),
    ...notes.flatMap((note) => [
      `${note.ref} ${noteFacts(note).join(' · ')}`,
      ...[note.text, note.differs].flatMap((line) => (line === null ? [] : [`   ${line}`])),
    ]),
    '',
  ];
}

function said(sentences: readonly Told[]): readonly string[] {
  return sentences.map((each) => `> ${toldText(each)}`);
}

function resultLines({ volume, years, leave }: NonNullable<Offer['results']>): readonly string[] {
  return [
    '## What it pays',
    ...said([volume.title]),
    ...said([volume.sentence]),
    ...tableText(volume.table),
    ...said([years.title]),
    ...said([years.sentence, ...years.notes]),
    ...years.tables.flatMap(tableText),
    ...(leave === null ? [] : [...said(leave.sentences), leave.caution]),
    '',
  ];
}

function productionLines({
  beside,
  clinic,
  leaks,
  pace,
}: NonNullable<Offer['production']>): readonly string[] {
  return [
    '## How the wRVUs were come to',
    ...tableText(beside),
    ...said(clinic),
    ...(leaks === null
      ? []
      : [...said(leaks.sentences), ...tableText(leaks.table), ...said(leaks.notes)]),
    ...said(pace),
    '',
  ];
}

function leavingLines({ exit, renewal }: NonNullable<Offer['results']>): readonly string[] {
  return [
    '## Leaving',
    ...said([exit.title]),
    ...said(exit.sentences),
    ...tableText(exit.table),
    ...said(exit.month.sentences),
    ...tableText(exit.month.table),
    '',
    '## Renewal',
    renewal.title,
    ...tableText(renewal.allows),
    ...said([renewal.introduction]),
    ...tableText(renewal.ladder),
    ...said(renewal.why),
    '',
  ];
}

function groupsText(groups: Report['offers'][number]['derivations']): readonly string[] {
  return groups.flatMap(({ title, list }) => [
    title,
    ...list.flatMap(({ ref, title: what, figure, lines, restsOn, assumes }) => [
      `  ${ref}. ${what}${figure === '' ? '' : `: ${figure}`}${assumes.length === 0 ? '' : ` (assumes ${refList(assumes)})`}`,
      ...lines.flatMap(({ label, printed, amount, notes }) => [
        `      ${label}: ${printed ?? amount}`,
        ...notes.map((note) => `        ${note}`),
      ]),
      ...(restsOn.length === 0 ? [] : [`      ${restsOn.join(' ')}`]),
    ]),
  ]);
}

function tableText({ caption, nameHeading, columns, rows }: ReportTable): readonly string[] {
  return [
    `${toldText(caption)}: ${nameHeading} | ${columns.map(({ heading }) => toldText(heading)).join(' | ')}`,
    ...rows.map(({ name, cells, isSum }) =>
      [`  ${isSum ? '*' : ''}${toldText(name)}`, ...cells.map(toldText)].join(' | '),
    ),
  ];
}

function toldText(told: Told): string {
  return told
    .map((part) => (typeof part === 'string' ? part : `${part.text}[${part.ref}]`))
    .join('');
}
