import type { Sentence } from '../../../findings/index.ts';
import { hasPart } from '../../../workspace/index.ts';
import { OpenSentence } from './OpenSentence.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useTyped } from './useTyped.ts';

interface ItemTermsProps {
  readonly index: number;
  /** What it pays in the chosen year; null while there is no figure. */
  readonly pays: Sentence | null;
}

/** The terms of one item, by its kind, and what it pays. */
export function ItemTerms({ index, pays }: ItemTermsProps) {
  const path = `items[${index}]`;
  const kind = useTyped()(`${path}.kind`) ?? '';
  const { needed = [], more = [] } = termsByKind[kind] ?? {};
  const isRepaid = oneOffs.has(kind);
  return (
    <>
      <TermGroup>
        {needed.map((name) => (
          <Term key={name} path={`${path}.${name}`} needed />
        ))}
        {more.map((name) => (
          <Term key={name} path={`${path}.${name}`} />
        ))}
        <Term path={`${path}.label`} />
      </TermGroup>
      {isRepaid ? <RepaymentTerms path={`${path}.repayment`} /> : null}
      <div className="item-pays">{pays === null ? null : <OpenSentence sentence={pays} />}</div>
    </>
  );
}

interface KindTerms {
  readonly needed: readonly string[];
  readonly more?: readonly string[];
}

const termsByKind: Readonly<Record<string, KindTerms>> = {
  stipend: { needed: ['dollarsPerYear'], more: ['fromYear', 'toYear'] },
  quality: { needed: ['maximumDollarsPerYear', 'expectedPercent'], more: ['fromYear', 'toYear'] },
  withhold: { needed: ['of', 'percent', 'expectedReturnPercent'] },
  call: { needed: ['dollarsPerShift', 'shiftsPerMonth'] },
  signing: { needed: ['dollars'], more: ['paidInMonth'] },
  relocation: { needed: ['dollars'], more: ['paidInMonth'] },
  retention: { needed: ['dollars', 'paidInMonth'] },
  loanRepayment: { needed: ['dollarsPerYear', 'years'] },
  benefit: { needed: ['dollarsPerYear'] },
};

const oneOffs: ReadonlySet<string> = new Set([
  'signing',
  'relocation',
  'retention',
  'loanRepayment',
]);

/** What is paid back on leaving early, and when that is waived. */
function RepaymentTerms({ path }: { readonly path: string }) {
  const { offer } = useTerms();
  return (
    <>
      <TermGroup>
        <Term path={path} needed />
      </TermGroup>
      {hasPart(offer, path) ? (
        <TermGroup>
          <Term path={`${path}.how`} needed />
          <Term path={`${path}.months`} needed />
          <Term path={`${path}.waived.letGo`} needed />
          <Term path={`${path}.waived.nonRenewed`} needed />
          <Term path={`${path}.fromMonth`} />
          <Term path={`${path}.waived.deathOrDisability`} />
          <Term path={`${path}.waived.goodReason`} />
        </TermGroup>
      ) : null}
    </>
  );
}
