import type { Dispatch } from 'react';
import { useMemo, useState } from 'react';
import type { Comparison, EqualTry, Explanation } from '../../findings/index.ts';
import { comparison, explain, figuresOf, shortName, textOf } from '../../findings/index.ts';
import { Button, Disclosure, Segments, useSettled } from '../../ui/index.ts';
import type { Action, ComparedBy as ComparedChoices, DraftReading } from '../../workspace/index.ts';
import { mostOffers } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { ExplanationSheet } from '../explain/ExplanationSheet.tsx';
import { openerOf } from '../outlook/useOpenedFigure.ts';
import { WithTried } from '../tries/WithTried.tsx';
import { useReadOnly } from '../readOnly.ts';
import type { Tell } from '../useNotice.ts';
import { rateOf } from './RateAsked.tsx';
import { readOffers, withStakes } from './comparedOffers.ts';
import type { OpenableRow } from './ComparedPictures.tsx';
import { ComparedBy } from './ComparedBy.tsx';
import { ComparedPictures } from './ComparedPictures.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { EqualTermsList } from './EqualTermsList.tsx';
import { useComparedColumns } from './useComparedColumns.ts';
import { useStakes } from './useStakes.ts';

import './CompareSection.css';

interface CompareSectionProps {
  readonly reading: DraftReading;
  readonly compared: ComparedChoices;
  /** The year that the page shows. */
  readonly year: number;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** Six offers take longer than a frame: they follow a drag or a run of keys when it rests. */
const settlesAfter = 200;

const noneChanged: ReadonlySet<string> = new Set();
const ROWS = [
  { value: 'all', label: 'all' },
  { value: 'differing', label: 'only what differs' },
];

interface Opened {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
  /** What it was opened from: once that changes, it says nothing true any more. */
  readonly of: Comparison;
}

/** All offers side by side: what each pays more at, what they pay and what they say. */
export function CompareSection({ reading, compared, year, dispatch, tell }: CompareSectionProps) {
  const isReadOnly = useReadOnly();
  const settled = useSettled(reading, settlesAfter);
  const offers = useMemo(() => readOffers(settled), [settled]);
  const stakes = useStakes(offers);
  const onCompare = (by: Partial<ComparedChoices>) => dispatch({ type: 'compareBy', by });
  const columns = useComparedColumns(offers, compared.baseline, (chosen) =>
    onCompare({ baseline: chosen }),
  );
  const { baseline, shown } = columns;
  const { volumes, month } = compared;
  const rate = rateOf(compared.rate);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [areTermsOpen, setAreTermsOpen] = useState(false);
  const [areEqualOpen, setAreEqualOpen] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const staked = useMemo(() => withStakes(offers, stakes), [offers, stakes]);
  const found = useMemo(
    () =>
      comparison(staked, {
        baseline,
        volumes,
        leavingMonth: month,
        discountPercent: rate,
      }),
    [staked, baseline, volumes, month, rate],
  );
  const { results } = found;
  const pictures = results?.pictures ?? null;
  const named = offers.map(({ id, name }) => ({
    value: id,
    label: shortName(name, 16),
    spoken: name,
  }));
  const openFigure = (figure: Parameters<typeof explain>[0], anchor: HTMLElement) =>
    setOpened({ explanation: explain(figure), anchor, of: found });
  const openRow = (row: OpenableRow, anchor: HTMLElement) =>
    setOpened({ explanation: row.explain(), anchor, of: found });
  const table = { headings: found.headings, shown, onlyDiffering };

  const counter = (original: string, add: (name: string) => Action) => {
    const found = offers.find(({ id }) => id === original);
    if (found === undefined) return;
    columns.showCopyOf(original);
    setOnlyDiffering(true);
    setAreTermsOpen(true);
    dispatch(add(`Counter-offer to ${found.name.slice(0, 180)}`));
    tell({
      text: `Counter-offer to ${found.name} added.`,
      undo: () => dispatch({ type: 'undo' }),
    });
  };
  const copy = () =>
    counter(baseline, (name) => ({ type: 'duplicateOffer', offer: baseline, name }));
  const tryChange = ({ id, offer }: EqualTry) =>
    counter(id, (name) => ({ type: 'addOffer', from: { ...offer, name } }));

  return (
    <section className="outlook-part compare" aria-labelledby="compare">
      <p className="outlook-part-name">
        <WithTried name="Compare" />
      </p>
      <h2 className="outlook-title" id="compare">
        {found.title}
      </h2>
      <ul className="outlook-notes">
        {found.sentences.map((sentence) => (
          <li key={textOf(sentence)}>
            <SentenceText
              sentence={sentence}
              changed={noneChanged}
              onOpen={openerOf(figuresOf(sentence), openFigure)}
            />
          </li>
        ))}
      </ul>
      {pictures === null ? null : (
        <ComparedPictures pictures={pictures} title={found.title} year={year} onOpen={openRow} />
      )}
      <div className="compare-asked">
        <div className={offers.length < 3 ? undefined : 'compare-names'}>
          <Segments
            legend="Measured against"
            choices={named}
            chosen={baseline}
            onChoose={columns.chooseBaseline}
          />
        </div>
        {offers.length < 3 ? null : (
          <div className="compare-names">
            <Segments
              legend="Beside it"
              choices={[
                ...(columns.areAllShown ? [{ value: 'all', label: 'all' }] : []),
                ...named.filter(({ value }) => value !== baseline),
              ]}
              chosen={columns.beside}
              onChoose={columns.chooseBeside}
            />
          </div>
        )}
        <Segments
          legend="Rows"
          choices={ROWS}
          chosen={onlyDiffering ? 'differing' : 'all'}
          onChoose={(rows) => setOnlyDiffering(rows === 'differing')}
        />
        {results === null ? null : (
          <ComparedBy results={results} compared={compared} onCompare={onCompare} />
        )}
        {isReadOnly ? null : (
          <Button isOff={offers.length >= mostOffers} onClick={copy}>
            Copy as a counter-offer
          </Button>
        )}
      </div>
      {results === null ? null : (
        <Disclosure
          label="What would make them pay the same"
          isOpen={areEqualOpen}
          onToggle={setAreEqualOpen}
        >
          <EqualTermsList
            offers={staked}
            baseline={baseline}
            onTry={isReadOnly || offers.length >= mostOffers ? null : tryChange}
            onOpen={openFigure}
          />
        </Disclosure>
      )}
      {results === null ? null : (
        <ComparisonTable
          {...table}
          caption={`What the offers pay. ${found.title}`}
          nameHeading="Under each: the difference from the first"
          groups={results.groups}
          onOpen={openRow}
        />
      )}
      <Disclosure label="What the contracts say" isOpen={areTermsOpen} onToggle={setAreTermsOpen}>
        <ComparisonTable
          {...table}
          caption="What the contracts say"
          nameHeading="Term"
          groups={found.terms}
          onOpen={openRow}
        />
      </Disclosure>
      {opened === null || opened.of !== found ? null : (
        <ExplanationSheet {...opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
