const KEYS = ["why", "uncertainWhy", "source", "sizeSource", "use"] as const;

/** The keys of an edition's data whose values explain and decide nothing: reasons, sources, remarks. */
export type Explaining = (typeof KEYS)[number];
export const EXPLAINING: ReadonlySet<string> = new Set(KEYS);
