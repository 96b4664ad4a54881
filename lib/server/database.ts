import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { getSettings } from "./env";
import { PrismaClient } from "./generated/client";

/** A request that cannot have its answer within this time should fail rather than hang. */
const patience = 10_000;

/** Kept on the global object, because development replaces modules while the connections go on. */
const kept = globalThis as typeof globalThis & { seaworthyDatabase?: PrismaClient };

/** The one connection pool of this process, made at first use: building the pages needs no database. */
export function getDatabase(): PrismaClient {
  kept.seaworthyDatabase ??= connect();
  return kept.seaworthyDatabase;
}

function connect(): PrismaClient {
  const { DATABASE_URL } = getSettings();
  if (!DATABASE_URL) {
    throw new Error(
      "DATABASE_URL is not set. Start with `npm start` or `npm run dev`, which see to a database.",
    );
  }
  const adapter = new PrismaPg(
    {
      connectionString: DATABASE_URL,
      connectionTimeoutMillis: patience,
      statement_timeout: patience,
      // For those who look after the database, and for a restore, which is refused while anybody is connected.
      application_name: "seaworthy",
      min: 1,
      // Moments are sent without a zone: the database must read them in the one that they are meant in.
      options: "-c timezone=UTC",
    },
    { statementNameGenerator: ({ sql }) => nameStatement(sql) },
  );
  return new PrismaClient({ adapter });
}

const statementNames = new Map<string, string>();

/** A statement with a name is parsed and planned once a connection, not at each use: a save takes half as long. */
function nameStatement(sql: string): string {
  const name = statementNames.get(sql) ?? `statement-${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}
