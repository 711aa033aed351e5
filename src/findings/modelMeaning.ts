/** What a way of paying for production means, in plain words; null for a text that names none. */
export function modelMeaning(model: string): string | null {
  switch (model) {
    case 'bonus':
      return 'The base is paid in any case, and wRVUs above a threshold pay on top of it.';
    case 'salary':
      return 'The base is paid, whatever is produced.';
    case 'greaterOf':
      return 'The base is paid, and where production comes to more, the difference is paid on top.';
    case 'production':
      return 'Every wRVU pays, and there is no base: no work, no pay.';
    case 'draw':
      return 'The draw is pay in advance. What production earns above it is paid on top; what it falls short is carried forward, let go or paid back.';
    default:
      return null;
  }
}
