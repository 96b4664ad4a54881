/** Three-valued logic, spelled out: true, false, or null for unknown. */
export type Truth = true | false | null;

export function allOf(...parts: Truth[]): Truth {
  if (parts.some((part) => part === false)) return false;
  return parts.every((part) => part === true) ? true : null;
}

export function anyOf(...parts: Truth[]): Truth {
  if (parts.some((part) => part === true)) return true;
  return parts.every((part) => part === false) ? false : null;
}

export function not(part: Truth): Truth {
  return part === null ? null : !part;
}

/** A number within 1e-9 of a threshold is at it. */
export function reaches(value: number, threshold: number): boolean {
  return value > threshold || Math.abs(value - threshold) <= 1e-9;
}

/** Below a threshold, and not at it. */
export function fallsShort(value: number, threshold: number): boolean {
  return !reaches(value, threshold);
}
