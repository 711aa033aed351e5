import type { Leaf } from '../../../workspace/index.ts';
import { PhaseBonus } from './PhaseBonus.tsx';
import { useTerms } from './termsContext.ts';
import './EntryList.css';

/** How production is paid in each written phase: the model, the target, the tiers, the settlement. */
export function BonusSection() {
  const { offer } = useTerms();
  const [only, ...more] = offer.phases;
  if (only !== undefined && more.length === 0) return <PhaseBonus phase={0} />;
  return (
    <ol className="entry-list">
      {offer.phases.map(({ id, fromMonth }, phase) => (
        <li key={id} className="entry" aria-labelledby={`bonus-${id}`}>
          <h4 className="entry-name" id={`bonus-${id}`}>
            {headingOf(phase, fromMonth)}
          </h4>
          <PhaseBonus phase={phase} />
        </li>
      ))}
    </ol>
  );
}

function headingOf(phase: number, from: Leaf | undefined): string {
  const name = `Phase ${phase + 1}`;
  return from === undefined || from === 'none' ? name : `${name}, from month ${from.typed}`;
}
