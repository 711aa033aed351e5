/** Numbers as contracts print them: the same characters in every browser, whatever its language. */

export const MINUS = '−';

/** Dollars without cents, rounded half away from zero: 21000049 cents are "$210,000". */
export function dollars(cents: number): string {
  const whole = Math.floor((Math.abs(cents) + 50) / 100);
  return `${cents < 0 && whole > 0 ? MINUS : ''}$${grouped(String(whole))}`;
}

/** Cents of the whole dollars that `dollars` shows, so that shown sums and differences agree. */
export function shownDollars(cents: number): number {
  return Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100) * 100;
}

/** Dollars to the cent, for settlements and derivations: 2500000 cents are "$25,000.00". */
export function exactDollars(cents: number | bigint): string {
  return signed(cents, (size) => `$${decimals(size, 2, 2)}`);
}

/** wRVUs as short as they can be exact: 420000 hundredths are "4,200", 433333 are "4,333.33". */
export function wrvus(hundredths: number | bigint): string {
  return signed(hundredths, (size) => decimals(size, 2, 0));
}

/** wRVUs to the hundredth, for derivations: 550000 are "5,500.00". */
export function exactWrvus(hundredths: number | bigint): string {
  return signed(hundredths, (size) => decimals(size, 2, 2));
}

/** wRVUs of a report, kept in ten-thousandths: 58696 are "5.8696", 4125000 are "412.5". */
export function fineWrvus(tenThousandths: number): string {
  return signed(tenThousandths, (size) => decimals(size, 4, 0));
}

/** A rate with at least two decimals: 500000 ten-thousandths are "$50.00", 501250 are "$50.125". */
export function rate(tenThousandths: number | bigint): string {
  return signed(tenThousandths, (size) => `$${decimals(size, 4, 2)}`);
}

/** A percent: 7000 basis points are "70%", 8333 are "83.33%". */
export function percent(basisPoints: number | bigint): string {
  return `${signed(basisPoints, (size) => decimals(size, 2, 0))}%`;
}

/** A count with at most two decimals, kept in hundredths: 277 is "2.77", 300 is "3". */
export function count(hundredths: number | bigint): string {
  return signed(hundredths, (size) => decimals(size, 2, 0));
}

/** A whole number: 12 is "12", 1000 is "1,000". */
export function whole(value: number | bigint): string {
  return signed(value, (size) => grouped(size));
}

/** A place in a row: "5,000th", "1st", "4,333rd". */
export function ordinal(value: number): string {
  const [tens, ones] = [value % 100, value % 10];
  const isTeen = tens >= 11 && tens <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${whole(value)}${ending}`;
}

function signed(value: number | bigint, write: (digits: string) => string): string {
  const digits = String(value);
  return digits.startsWith('-') ? `${MINUS}${write(digits.slice(1))}` : write(digits);
}

/** Digits of a whole number of units with a point before the last `places`, kept to `least` of them. */
function decimals(digits: string, places: number, least: number): string {
  const padded = digits.padStart(places + 1, '0');
  const head = grouped(padded.slice(0, -places));
  const tail = padded.slice(-places);
  const kept = tail.slice(0, least) + tail.slice(least).replace(/0+$/, '');
  return kept === '' ? head : `${head}.${kept}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
