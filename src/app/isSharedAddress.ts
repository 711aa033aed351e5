/**
 * Whether an address says that offers belong to it: `?shared`, with or without what stands behind
 * its `#`, or what stands there alone, where a program took the rest away.
 */
export function isSharedAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return /[?&]shared(?![a-z])/i.test(search) || /^#\d+p?\.[\w-]{8,}/.test(hash);
}
