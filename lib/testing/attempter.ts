/**
 * Tries something many times at once, as one of several servers would, and prints how often it was let.
 * A program of its own: node --conditions=react-server --import tsx lib/testing/attempter.ts LIMIT WHOM TIMES
 */
import type { Limit } from "@/lib/domain/access/limits";
import { countAttempt } from "@/lib/server/limits/limiter";

async function attempt(): Promise<void> {
  const [limit, whom = "", times] = process.argv.slice(2);
  const attempts = Array.from({ length: Number(times) }, () => countAttempt(limit as Limit, whom));
  const passed = (await Promise.all(attempts)).filter(({ ok }) => ok);
  process.stdout.write(String(passed.length));
  process.exit(0);
}

void attempt();
