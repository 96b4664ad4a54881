// Works out the audit log's hashes again, outside of the database, and says where they differ.
import { createHash } from "node:crypto";
import pg from "pg";

const pageSize = 5_000;
export const noHash = "0".repeat(64);

const page = `
  SELECT "sequence"::text, to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, "userId", "act",
         "agencyId", "firmId", "subjectId", "previousHash", "hash"
    FROM "AuditEntry" WHERE "sequence" > $1 ORDER BY "sequence" LIMIT ${pageSize}`;

/** What the trigger of the table hashes. */
function hashEntry({ previousHash, sequence, at, userId, act, agencyId, firmId, subjectId }) {
  const fields = [
    previousHash,
    sequence,
    at,
    userId ?? "",
    act,
    agencyId ?? "",
    firmId ?? "",
    subjectId ?? "",
  ];
  return createHash("sha256").update(fields.join("\n")).digest("hex");
}

/** What is wrong with an entry behind one with this hash, or null. */
function findFault(entry, expected) {
  if (entry.sequence !== String(expected.sequence)) return `entry ${expected.sequence} is missing`;
  if (entry.previousHash !== expected.previousHash)
    return `entry ${entry.sequence} does not follow the one before it`;
  if (entry.hash !== hashEntry(entry)) return `entry ${entry.sequence} was altered`;
  return null;
}

/**
 * Follows the chain from its first entry to its last.
 * @param {string} url of the database
 * @param {string | undefined} [known] a hash that was noted earlier and must still be in the chain: without one, the
 * loss of the newest entries cannot be seen
 * @returns {Promise<{ count: number, last: string, fault: string | null }>}
 */
export async function verifyAuditLog(url, known) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let count = 0;
    let last = noHash;
    let isKnown = known === undefined || known === noHash;
    for (;;) {
      const { rows } = await client.query(page, [count]);
      if (rows.length === 0) break;
      for (const entry of rows) {
        const fault = findFault(entry, { sequence: count + 1, previousHash: last });
        if (fault) return { count, last, fault };
        count += 1;
        last = entry.hash;
        isKnown ||= last === known;
      }
    }
    return {
      count,
      last,
      fault: isKnown ? null : "the hash that was noted earlier is not in the log any more",
    };
  } finally {
    await client.end();
  }
}
