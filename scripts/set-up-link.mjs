// The first start: whoever reads the console may make the first agency and be its administrator.
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

/**
 * The token of a new link, or null if there is an agency already. Links of earlier starts work until their day is
 * over, for several servers may start at once; with the first agency all of them end.
 * @param {string} databaseUrl
 * @returns {Promise<string | null>}
 */
export async function offerSetUp(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM "Agency" LIMIT 1');
    if (rowCount) return null;
    // As lib/server/access/token.ts makes and keeps tokens.
    const token = randomBytes(20).toString("base64url");
    const hash = createHash("sha256").update(token).digest("hex");
    await client.query('DELETE FROM "SetUpLink" WHERE "expiresAt" < now()');
    await client.query(
      `INSERT INTO "SetUpLink" ("tokenHash", "expiresAt") VALUES ($1, now() + interval '24 hours')`,
      [hash],
    );
    return token;
  } finally {
    await client.end();
  }
}
