import { monthName, phaseTimeline } from '../../../findings/index.ts';
import { Timeline } from '../../../ui/index.ts';
import { useTerms } from './termsContext.ts';
import './PhasesTimeline.css';

/** The phases as a picture: what each lasts, where one ends, what protects the base and where it is recalculated. */
export function PhasesTimeline() {
  const { offer, latest, subject, reading, dispatch } = useTerms();
  const timeline = phaseTimeline(latest, reading.horizonYears, subject);
  const { guarantee, term, rebasing } = timeline;
  const startOf = (index: number) => ({ offer: offer.id, path: `phases[${index}].fromMonth` });
  const isRead = latest.phases.length === offer.phases.length;
  return (
    <figure className="phases" aria-label="The phases over the years of the contract">
      <Timeline
        length={timeline.months}
        every={12}
        spans={timeline.phases.map(({ from, to }, index) => ({
          id: offer.phases[index]?.id ?? String(index),
          from,
          to,
          mark: String(index + 1),
          handle: index === 0 || !isRead ? null : `Start of phase ${index + 1}`,
          fromText:
            latest.startMonth === null
              ? `month ${from}`
              : `${monthName(latest.startMonth, from)}, month ${from}`,
        }))}
        heldTo={guarantee?.month ?? null}
        hatchedAfter={term?.month ?? null}
        marked={rebasing?.months ?? []}
        onMoveStart={(index) => dispatch({ type: 'beginDrag', ...startOf(index) })}
        onMove={(index, value) => dispatch({ type: 'drag', ...startOf(index), value })}
        onMoveEnd={(index) => dispatch({ type: 'endDrag', ...startOf(index) })}
      />
      <figcaption className="phases-words">
        <p>
          {timeline.phases.length === 1 ? 'One phase' : 'The phases'} over contract years 1 to{' '}
          {timeline.months / 12}.
        </p>
        <ul>
          {guarantee === null ? null : <li className="phases-guarantee">{guarantee.words}.</li>}
          {rebasing === null ? null : <li className="phases-rebasing">{rebasing.words}.</li>}
          {term === null ? null : <li className="phases-term">{term.words}.</li>}
        </ul>
      </figcaption>
    </figure>
  );
}
