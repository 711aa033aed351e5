/** Where the wRVUs a year were taken from, by the offer's own word for it; none for a number of one's own. */
export const takenFrom: ReadonlyMap<string | null, string> = new Map([
  ['clinic', 'taken from the clinic'],
  ['pace', 'taken from the year so far'],
]);
