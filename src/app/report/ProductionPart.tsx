import type { OfferReport } from '../../findings/index.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { ToldList } from './ToldText.tsx';

interface ProductionPartProps {
  readonly heading: string;
  readonly production: NonNullable<OfferReport['production']>;
}

/** How the wRVUs were come to: beside one another, the clinic with where they go, the year so far. */
export function ProductionPart({ heading, production }: ProductionPartProps) {
  const { beside, clinic, leaks, pace } = production;
  return (
    <section>
      <h3>{heading}</h3>
      <FiguresTable table={beside} />
      <ToldList sentences={clinic} />
      {leaks === null ? null : (
        <>
          <ToldList sentences={leaks.sentences} />
          <FiguresTable table={leaks.table} />
          <ToldList sentences={leaks.notes} />
        </>
      )}
      <ToldList sentences={pace} />
    </section>
  );
}
