// Links that make an agency: for the first one by the first start, for one more on request. Whoever reads the console
// may make it and be its administrator.
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

/**
 * The token of a new link, or null if there is an agency already. Links of earlier starts work until their day is
 * over, for several servers may start at once; with the first agency all of them end.
 * @param {string} databaseUrl
 * @returns {Promise<string | null>}
 */
export function offerSetUp(databaseUrl) {
  return connected(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM "Agency" LIMIT 1');
    return rowCount ? null : keepLink(client, false);
  });
}

/**
 * The token of a new link for an agency, whether or not there are others.
 * @param {string} databaseUrl
 * @returns {Promise<string>}
 */
export function offerAgency(databaseUrl) {
  return connected(databaseUrl, (client) => keepLink(client, true));
}

/** As lib/server/access/token.ts makes and keeps tokens. */
async function keepLink(client, isFurther) {
  const token = randomBytes(20).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  await client.query('DELETE FROM "SetUpLink" WHERE "expiresAt" < now()');
  await client.query(
    `INSERT INTO "SetUpLink" ("tokenHash", "isFurther", "expiresAt") VALUES ($1, $2, now() + interval '24 hours')`,
    [hash, isFurther],
  );
  return token;
}

async function connected(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
