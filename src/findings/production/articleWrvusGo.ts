import type { WrvuHundredths } from '../../compensation/index.ts';
import { wrvuHundredths } from '../../compensation/index.ts';
import type { ArticleLeak } from '../../production/index.ts';
import { articleLeaks, articleSource } from '../../production/index.ts';
import { creditedFigure } from '../yearFigures.ts';
import { annualTarget, targetFigure } from '../annualTarget.ts';
import { percent, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { controlWords } from './leakWords.ts';
import type { LeakRow } from './leakRows.ts';
import type { WhereWrvusGo } from './whereWrvusGo.ts';

/** A shortfall by the article's shares; null where the work of the year reaches its target. */
export function articleWrvusGo(view: YearView, lacks: readonly string[]): WhereWrvusGo | null {
  const target = annualTarget(view);
  const short = target === null ? 0 : target - view.credited;
  if (target === null || short <= 0) return null;
  const parts = articleLeaks(wrvuHundredths(short));
  const isCoding = ({ cause }: ArticleLeak) => cause === 'coding';
  return {
    of: 'article',
    title: 'Where wRVUs go in general, by one article',
    sentences: [shortSentence(view, target, wrvuHundredths(short)), whoseSentence(lacks)],
    bars: null,
    columns: ['Share', 'wRVUs'],
    rows: [
      ...parts.filter((part) => !isCoding(part)).map((part) => rowOf(part)),
      ...parts.filter(isCoding).map((part) => ({ ...rowOf(part), group: 'Coding, apart' })),
    ],
    notes: ARTICLE_NOTES,
  };
}

/** The article's other figures of a shortfall; coding without dollars, as everywhere. */
const ARTICLE_NOTES: readonly Sentence[] = [
  [
    'For a template the article gives 18–20 patients a day promised and 10–12 seen. Yours count once they are entered.',
  ],
  [
    'Coding stands apart, with no dollars beside it and no way to a target. For work that a review finds coded too low the article gives 10–20%. A review of a random sample of charts by compliance shows whether it is so here, whichever way it comes out.',
  ],
];

function shortSentence(view: YearView, target: number, short: WrvuHundredths): Sentence {
  return say`The ${creditedFigure(view)} wRVUs of year ${String(view.year)} are ${wrvus(short)} short of the target of ${targetFigure(view, target)}.`;
}

function whoseSentence(lacks: readonly string[]): Sentence {
  const until =
    lacks.length === 0
      ? 'A clinic that is built under “Production and leave” has its own figures here'
      : `Your clinic’s own figures stand here once nothing is missing for them: ${lacks.join('; ')}`;
  return [
    `The shares are those of one article (${articleSource}) and about no particular clinic. ${until}.`,
  ];
}

function rowOf({ cause, percent: share, controlledBy, wrvus: part }: ArticleLeak): LeakRow {
  return {
    key: cause,
    name: NAMES[cause],
    note: controlWords(controlledBy),
    cells: [percent(share * 100), wrvus(part)],
    figure: null,
  };
}

const NAMES: Readonly<Record<ArticleLeak['cause'], string>> = {
  template: 'Clinic template and scheduling',
  referrals: 'Referral patterns',
  coding: 'Coding accuracy',
  noShows: 'Patient no-shows',
  efficiency: 'Physician efficiency',
};
