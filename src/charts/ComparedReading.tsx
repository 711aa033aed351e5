import { OfferMark } from './OfferMark.tsx';

interface ComparedReadingProps {
  readonly name: string;
  readonly lines: readonly { readonly place: number; readonly name: string }[];
  readonly cells: readonly string[];
}

/** What a picture of several offers reads at one place: the offers by shape and name, and what each pays. */
export function ComparedReading({ name, lines, cells }: ComparedReadingProps) {
  return (
    <div className="compared-reading" aria-hidden="true">
      <p>{name}</p>
      <ul>
        {lines.map(({ place, name: offer }, index) => (
          <li key={place}>
            <svg className="compared-sign" width="12" height="12">
              <OfferMark place={place} x={6} y={6} />
            </svg>
            <span className="compared-offer">{offer}</span>
            <span>{cells[index]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
