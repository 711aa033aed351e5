/** A number of the file that says that there is none, and the words for it. */
export interface SaidNone {
  /** As the field has it. */
  readonly typed: string;
  readonly words: string;
}

/**
 * How a contract can say that a term is not there, though the file holds a number for it: a cut of
 * up to 100% is one without a limit. Null for the terms that cannot be said so.
 */
export function saidNone(path: string): SaidNone | null {
  return SAID_NONE[path.replace(/\[\d+\]/g, '[]')] ?? null;
}

const SAID_NONE: Readonly<Record<string, SaidNone>> = {
  'phases[].base.raisePercentPerYear': { typed: '0', words: 'no raise' },
  guaranteedMonths: { typed: '0', words: 'none' },
  'rebase.dataLagMonths': { typed: '0', words: 'none' },
  'rebase.creditPercent': { typed: '100', words: 'all of it' },
  'rebase.onlyBelowTargetPercent': { typed: '1,000', words: 'whatever the share' },
  'rebase.maxCutPercent': { typed: '100', words: 'no limit to a cut' },
  'rebase.maxRaisePercent': { typed: '1,000', words: 'no limit to a raise' },
  'rebase.floorDollars': { typed: '0', words: 'no floor' },
  'rebase.ceilingDollars': { typed: '100,000,000', words: 'no ceiling' },
  'exit.curePeriodDays': { typed: '0', words: 'none' },
  'planChange.noticeDays': { typed: '0', words: 'none' },
};
