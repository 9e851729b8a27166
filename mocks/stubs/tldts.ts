/** Stands in for `tldts` in msw's cookie store, which serves this page's own host alone. */
export function getDomain(host: string): string {
  return host;
}

/** The sandbox has no public suffixes: every host may hold cookies of its own. */
export function getPublicSuffix(_host: string): null {
  return null;
}
