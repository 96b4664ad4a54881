/** The keys of an edition's data whose values explain and decide nothing: reasons, sources, remarks. */
export const EXPLAINING: ReadonlySet<string> = new Set([
  "why",
  "uncertainWhy",
  "source",
  "sizeSource",
  "use",
]);
