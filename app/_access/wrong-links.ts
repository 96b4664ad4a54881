import "server-only";
import { countAttempt, mayAttempt } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";

interface Guess<T> {
  readonly found: T | null;
  /** For how many minutes nothing is looked up for this network; null if it was looked up. */
  readonly waitMinutes: number | null;
}

/** Looks up what a link leads to. A network that tried too many links which lead nowhere has to wait. */
export async function guessLimited<T>(request: Request, find: () => Promise<T | null>): Promise<Guess<T>> {
  const network = networkOf(request.headers);
  const attempt = await mayAttempt("wrong-link-network", network);
  if (!attempt.ok) return { found: null, waitMinutes: Math.ceil(attempt.waitSeconds / 60) };
  const found = await find();
  if (found === null) await countAttempt("wrong-link-network", network);
  return { found, waitMinutes: null };
}
