import { calculate } from '../compensation/index.ts';
import { calcOutput, faultMessage, readText, type CalcOutput } from '../contract-file/index.ts';

export type CalcResult =
  | { readonly output: CalcOutput }
  /** One sentence for each fault. */
  | { readonly errors: readonly string[] };

/** What `calc` says of the text of one file. */
export function calcText(text: string): CalcResult {
  const reading = readText(text);
  return reading.ok
    ? { output: calcOutput(calculate(reading.workspace)) }
    : { errors: reading.faults.map(faultMessage) };
}
