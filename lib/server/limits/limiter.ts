import "server-only";
import { createHmac } from "node:crypto";
import { type Limit, limits } from "@/lib/domain/access/limits";
import { getDatabase } from "../database";
import { getSecret } from "../env";

/** Either this attempt counts and may go on, or it has to wait. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly waitSeconds: number };

interface Window {
  readonly count: number;
  readonly endsIn: number;
}

/** The database never learns who is counted. */
function keyOf(limit: Limit, whom: string): string {
  const hash = createHmac("sha256", getSecret())
    .update(`${limit}\0${whom.toLowerCase()}`)
    .digest("base64url");
  return `${limit}:${hash}`;
}

function judge(window: Window | undefined, most: number): Attempt {
  if (!window || window.count <= most) return { ok: true };
  return { ok: false, waitSeconds: Math.max(1, Math.ceil(window.endsIn)) };
}

/**
 * Counts one attempt. Reading and counting are one statement, so that of any number of servers and of attempts at
 * once no more than the limit go on.
 */
export async function countAttempt(limit: Limit, whom: string): Promise<Attempt> {
  const { most, seconds } = limits[limit];
  const [window] = await getDatabase().$queryRaw<Window[]>`
    INSERT INTO "RateLimit" AS kept (key, count, "endsAt")
    VALUES (${keyOf(limit, whom)}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept."endsAt" <= now() THEN 1 ELSE kept.count + 1 END,
      "endsAt" = CASE WHEN kept."endsAt" <= now() THEN excluded."endsAt" ELSE kept."endsAt" END
    RETURNING count, extract(epoch FROM "endsAt" - now())::float8 AS "endsIn"`;
  return judge(window, most);
}

/** Whether one more attempt may be made, without counting it: for what counts when it fails. */
export async function mayAttempt(limit: Limit, whom: string): Promise<Attempt> {
  const [window] = await getDatabase().$queryRaw<Window[]>`
    SELECT count + 1 AS count, extract(epoch FROM "endsAt" - now())::float8 AS "endsIn"
    FROM "RateLimit" WHERE key = ${keyOf(limit, whom)} AND "endsAt" > now()`;
  return judge(window, limits[limit].most);
}

/** Counts one attempt under each of these limits; the longest wait of those that are reached. */
export async function countAttempts(...counted: readonly (readonly [Limit, string])[]): Promise<Attempt> {
  const attempts = await Promise.all(counted.map(([limit, whom]) => countAttempt(limit, whom)));
  const waits = attempts.flatMap((attempt) => (attempt.ok ? [] : [attempt.waitSeconds]));
  return waits.length === 0 ? { ok: true } : { ok: false, waitSeconds: Math.max(...waits) };
}

/** What no longer counts is forgotten. */
export async function forgetPastAttempts(): Promise<void> {
  await getDatabase().$executeRaw`DELETE FROM "RateLimit" WHERE "endsAt" < now()`;
}
