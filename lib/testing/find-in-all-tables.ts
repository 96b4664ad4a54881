import pg from "pg";
import { getDatabase } from "@/lib/server/database";

/** Every table that holds this text in any column of any row; new tables are looked through unasked. */
export async function findInAllTables(text: string): Promise<string[]> {
  const tables = await getDatabase().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ hit } = { hit: false }] = await getDatabase().$queryRawUnsafe<{ hit: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM ${pg.escapeIdentifier(name)} t WHERE strpos(t::text, $1) > 0) AS hit`,
      text,
    );
    if (hit) found.push(name);
  }
  return found;
}
