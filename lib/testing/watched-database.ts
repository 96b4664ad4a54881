import { PrismaPg } from "@prisma/adapter-pg";
import { getDatabase } from "@/lib/server/database";
import { PrismaClient } from "@/lib/server/generated/client";

export interface Statement {
  readonly sql: string;
  /** Its parameters, as a JSON list. */
  readonly params: string;
}

/** Every statement that `work` sends to the database, transactions' own words included. */
export async function watchStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const place = globalThis as typeof globalThis & { seaworthyDatabase?: PrismaClient };
  const usual = getDatabase();
  const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL });
  const watched = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const statements: Statement[] = [];
  watched.$on("query", ({ query, params }) => statements.push({ sql: query, params }));
  place.seaworthyDatabase = watched as unknown as PrismaClient;
  try {
    await work();
  } finally {
    place.seaworthyDatabase = usual;
    await watched.$disconnect();
  }
  return statements;
}
