import type { FieldProps } from '../../../ui/index.ts';
import {
  CountField,
  MoneyField,
  PercentField,
  PlaceField,
  RateField,
  TextField,
  WrvuField,
} from '../../../ui/index.ts';
import type { NumberUnit } from '../../../workspace/index.ts';
import { MedicareQuestion } from './MedicareQuestion.tsx';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import { useFieldProps } from './useFieldProps.ts';

interface NumberControlProps extends TermControlProps {
  readonly unit: NumberUnit;
}

/** The field for a number of a unit. */
export function NumberControl({ unit, ...props }: NumberControlProps) {
  const fieldProps = useFieldProps(props);
  switch (unit) {
    case 'dollars':
      return <MoneyField {...fieldProps} />;
    case 'rate':
      return <RateOfPay {...fieldProps} path={props.term.field.term.path} />;
    case 'wrvus':
      return <WrvuField {...fieldProps} />;
    case 'percent':
      return <PercentField {...fieldProps} />;
    case 'contractMonth':
      return <PlaceField {...fieldProps} of="month" />;
    case 'contractYear':
      return <PlaceField {...fieldProps} of="year" />;
    case 'fte':
      return <CountField {...fieldProps} counts="FTE" />;
    case 'shifts':
    case 'miles':
    case 'months':
      return <CountField {...fieldProps} counts={unit} />;
    case 'days':
    case 'years':
      return <CountField {...fieldProps} counts={unit} isWhole />;
    case 'leave':
      return <TextField {...fieldProps} />;
    case 'count':
      return <CountField {...fieldProps} counts="" />;
    case 'weight':
      return <CountField {...fieldProps} counts="parts" isWhole />;
  }
}

/** A rate, and under it whether it is one of pay at all. */
function RateOfPay({ path, children, ...fieldProps }: FieldProps & { readonly path: string }) {
  const { reading, offer } = useTerms();
  const read = reading.offers.find(({ id }) => id === offer.id)?.offer ?? null;
  return (
    <RateField {...fieldProps}>
      {children}
      <MedicareQuestion of={read === null ? null : { offers: [read] }} path={path} />
    </RateField>
  );
}
