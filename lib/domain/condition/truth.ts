/**
 * Three-valued logic (Kleene): true, false, or null where the answers do not tell. What is unknown stays unknown
 * unless the rest decides: `false and unknown` is false, `true or unknown` is true.
 */
export type Truth = boolean | null;

/** False if one is false, else unknown if one is unknown, else true. */
export function andOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** The contrary; unknown stays unknown. */
export function notOf(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
