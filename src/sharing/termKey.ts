const letters = 26;
const small = 'a'.charCodeAt(0);
const capital = 'A'.charCodeAt(0);

/**
 * The number of a term in letters, of which the last alone is small, so that it ends where the
 * value begins: 6 is `g`, 109 is `Ef`.
 */
export function termKey(number: number): string {
  let key = String.fromCharCode(small + (number % letters));
  for (let rest = Math.floor(number / letters); rest > 0; rest = Math.floor(rest / letters))
    key = String.fromCharCode(capital + (rest % letters)) + key;
  return key;
}

/** The number that the letters say. */
export function numberOfKey(key: string): number {
  const places = Array.from(key.toUpperCase(), (letter) => letter.charCodeAt(0) - capital);
  return places.reduce((number, place) => number * letters + place, 0);
}
