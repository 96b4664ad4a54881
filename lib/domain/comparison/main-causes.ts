/** Which of the causes a sentence names: the fewest that tell most of a change. */

/** No sentence names more than these. */
const MOST = 3;

/**
 * Of causes with their points, those that pull the way of the change, the strongest first, until they make up more
 * than half of what pulls that way; three at most. None where nothing changed.
 */
export function pickMainCauses<T extends { readonly id: string }>(
  causes: readonly T[],
  pointsOf: (cause: T) => number | null,
  change: number,
): T[] {
  const pullOf = (cause: T) => Math.max(0, Math.sign(change) * (pointsOf(cause) ?? 0));
  const pulling = causes.filter((cause) => pullOf(cause) > 0).sort((a, b) => pullOf(b) - pullOf(a));
  const whole = pulling.reduce((sum, cause) => sum + pullOf(cause), 0);
  const picked: T[] = [];
  let told = 0;
  for (const cause of pulling) {
    if (picked.length === MOST || told > whole / 2) break;
    picked.push(cause);
    told += pullOf(cause);
  }
  return picked;
}
