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
import type { TermControlProps } from './TermControl.tsx';
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
      return <RateField {...fieldProps} />;
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
