/** The first place where two values differ by more than rounding, or null. Fields that only `actual` has count too. */
export function findDifference(actual: unknown, wanted: unknown, at = "result"): string | null {
  if (typeof actual === "number" && typeof wanted === "number") {
    return Math.abs(actual - wanted) <= 1e-9 ? null : `${at}: ${actual} instead of ${wanted}`;
  }
  if (typeof actual !== "object" || actual === null || typeof wanted !== "object" || wanted === null) {
    return actual === wanted ? null : `${at}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`;
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
  for (const key of keys) {
    const [mine, other] = [actual, wanted].map((side) => (side as Record<string, unknown>)[key]);
    const difference = findDifference(mine, other, `${at}.${key}`);
    if (difference) return difference;
  }
  return null;
}
