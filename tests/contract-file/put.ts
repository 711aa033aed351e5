/** A value put at a path of a file, `offers[0].phases[0].base.annualDollars`, in place; a key that is no word stands in brackets and quotes. */
export function put<File extends object>(file: File, path: string, value: unknown): File {
  const keys = Array.from(
    path.matchAll(/\["([^"]*)"\]|[^.[\]]+/g),
    ([key, quoted]) => quoted ?? key,
  );
  const last = keys.at(-1) ?? '';
  let here: unknown = file;
  for (const key of keys.slice(0, -1)) here = Reflect.get(here as object, key); // the test names a path that is there
  // As JSON.parse does, so that the key "__proto__" is a key.
  Object.defineProperty(here, last, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return file;
}
