/**
 * When a number reaches a threshold. Sums of thirds are not exact in binary, so a number that lies within
 * 1e-9 of a threshold, or of another number, counts as being at it.
 */
const TOLERANCE = 1e-9;

/** True if `value` is at or above `threshold`. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}

/** True if `value` is at or below `threshold`. */
export function isAtMost(value: number, threshold: number): boolean {
  return value <= threshold + TOLERANCE;
}

/** True if `value` is below `threshold`, and not at it. */
export function isBelow(value: number, threshold: number): boolean {
  return value < threshold - TOLERANCE;
}

/** Orders from high to low for `sort`; numbers within the tolerance are equal (0). */
export function compareDescending(a: number, b: number): number {
  const difference = b - a;
  return difference < TOLERANCE && difference > -TOLERANCE ? 0 : difference;
}
