import { CASES } from './law.ts';

/** Counts how often the cases of a file reached each rule that its laws speak about. */
export interface Reach<Rule extends string> {
  /** The rules that one case reaches. */
  readonly count: (rules: Iterable<Rule>) => void;
  /** Prints the counts and returns the rules that no case reached. */
  readonly unreached: () => readonly Rule[];
}

/** A count that starts at 0 for every rule. */
export function reachOf<Rule extends string>(subject: string, rules: readonly Rule[]): Reach<Rule> {
  const counts = new Map<Rule, number>(rules.map((rule) => [rule, 0]));
  return {
    count: (reached) => {
      for (const rule of reached) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    },
    unreached: () => {
      const shown = [...counts].map(([rule, times]) => `${rule} ${times}`).join(', ');
      console.log(`${subject}, ${CASES} cases a law; reached: ${shown}`);
      return rules.filter((rule) => counts.get(rule) === 0);
    },
  };
}
