import type { YearByYear } from '../findings/index.ts';

export type PayKind = YearByYear['kinds'][number]['kind'];

const size = 6;

/** What tells the kinds of pay apart beside their colours, and the hatch of years past the term. */
export function PayPatterns({ id }: { readonly id: string }) {
  const tile = { width: size, height: size, patternUnits: 'userSpaceOnUse' } as const;
  const slanted = { ...tile, patternTransform: 'rotate(45)' };
  return (
    <svg className="years-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={`${id}production`} {...slanted}>
          <line className="years-line-ground" x1={1} x2={1} y1={0} y2={size} />
        </pattern>
        <pattern id={`${id}other`} {...tile}>
          <circle className="years-dot-ground" cx={3} cy={3} r={1.2} />
        </pattern>
        <pattern id={`${id}oneTime`} {...tile}>
          <line className="years-line-ground" x1={0} x2={size} y1={1} y2={1} />
        </pattern>
        <pattern id={`${id}advance`} {...slanted}>
          <line className="years-line-base" x1={1} x2={1} y1={0} y2={size} />
        </pattern>
        <pattern id={`${id}takenOff`} {...slanted}>
          <path className="years-line-off" d={`M1,0V${size}M0,1H${size}`} />
        </pattern>
        <pattern
          id={`${id}renewed`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="years-line-renewed" x1={1} x2={1} y1={0} y2={8} />
        </pattern>
      </defs>
    </svg>
  );
}

interface PayPartProps {
  readonly id: string;
  readonly kind: PayKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a bar: its colour, and over it what tells it apart without colours. */
export function PayPart({ id, kind, ...place }: PayPartProps) {
  return (
    <>
      <rect className={`years-part years-${kind}`} data-kind={kind} {...place} />
      {kind === 'base' ? null : (
        <rect className="years-pattern" fill={`url(#${id}${kind})`} {...place} />
      )}
    </>
  );
}

/** The same beside the name of a kind. */
export function PaySwatch({ id, kind }: { readonly id: string; readonly kind: PayKind }) {
  return (
    <svg className="years-swatch" width="16" height="12" aria-hidden="true">
      <PayPart id={id} kind={kind} x={0.5} y={0.5} width={15} height={11} />
    </svg>
  );
}
