import pg from "pg";

/** Every table, of every schema but the system's own, that holds this text in any column of any row; new tables are looked through unasked. */
export async function findInAllTables(text: string, url = process.env.DATABASE_URL ?? ""): Promise<string[]> {
  return Object.keys(await readRowsWith([text], url));
}

/** The rows that hold one of these texts, as PostgreSQL itself writes them, by table. */
export async function readRowsWith(
  texts: readonly string[],
  url = process.env.DATABASE_URL ?? "",
): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(`
      SELECT schemaname AS schema, tablename AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY tablename`);
    const parts = tables.map(({ schema, name }) => {
      const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
      return `SELECT ${pg.escapeLiteral(name)} AS name, t::text AS row FROM ${table} t
        WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) it WHERE strpos(t::text, it) > 0)`;
    });
    const { rows } = await client.query<{ name: string; row: string }>(
      `${parts.join(" UNION ALL ")} ORDER BY 1, 2`,
      [texts],
    );
    return Object.fromEntries(
      tables
        .map(({ name }) => [name, rows.filter((one) => one.name === name).map(({ row }) => row)] as const)
        .filter(([, found]) => found.length > 0),
    );
  } finally {
    await client.end();
  }
}
