const ones = [
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
] as const;
const others = [
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
] as const;
const tens = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
] as const;

const numbersByWord: ReadonlyMap<string, number> = new Map([
  ...ones,
  ...others,
  ...tens,
  ...tens.flatMap(([ten, value]) =>
    ones.map(([one, more]): [string, number] => [`${ten}-${one}`, value + more]),
  ),
]);

/** A number below a hundred by its word, as contracts write it: "twenty-six" is 26. */
export function numberWord(word: string): number | null {
  return numbersByWord.get(word) ?? null;
}

/** Whether a text can become such a word: "twenty-s". */
export function startsNumberWord(text: string): boolean {
  return [...numbersByWord.keys()].some((word) => word.startsWith(text));
}
