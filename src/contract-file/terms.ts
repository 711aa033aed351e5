export function isOfferPath(path: string): boolean {
  return path.length > 0;
}
