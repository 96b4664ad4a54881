import pg from "pg";

/** Everything that a database holds, as text: what two databases that say the same have alike. */
export interface Contents {
  /** Each row as PostgreSQL itself writes it, json to the byte, in the order of the text. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
  readonly constraints: readonly string[];
  readonly indexes: readonly string[];
  /** With their state: a trigger that is off is another one. */
  readonly triggers: readonly string[];
  readonly functions: readonly string[];
  /** The next value of each. */
  readonly sequences: Readonly<Record<string, string>>;
}

const catalogue = {
  columns: `select table_name || '.' || column_name || ' ' || coalesce(udt_name, '') || ' ' || is_nullable
      || ' ' || coalesce(column_default, '') || ' ' || coalesce(identity_generation, '')
      || ' ' || coalesce(generation_expression, '')
    from information_schema.columns where table_schema = 'public'`,
  constraints: `select conrelid::regclass || ' ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0`,
  indexes: "select indexdef from pg_indexes where schemaname = 'public'",
  triggers: `select tgenabled::text || ' ' || pg_get_triggerdef(pg_trigger.oid) from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and relnamespace = 'public'::regnamespace`,
  functions: "select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace",
};

/** The history of migrations is left out: when each was applied is not part of the contents. */
export async function readContents(url: string): Promise<Contents> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const list = async (sql: string) => {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows.map(([text]) => String(text)).sort();
  };
  try {
    await client.query("set timezone = 'UTC'");
    const rows: Record<string, string[]> = {};
    for (const table of await list("select tablename from pg_tables where schemaname = 'public'")) {
      if (table === "_prisma_migrations") continue;
      rows[table] = await list(`select t::text from "${table}" t`);
    }
    const sequences: Record<string, string> = {};
    for (const name of await list("select sequencename from pg_sequences where schemaname = 'public'")) {
      const [state] = await list(`select (last_value, is_called)::text from "${name}"`);
      sequences[name] = state ?? "";
    }
    const [columns, constraints, indexes, triggers, functions] = [
      await list(catalogue.columns),
      await list(catalogue.constraints),
      await list(catalogue.indexes),
      await list(catalogue.triggers),
      await list(catalogue.functions),
    ];
    return { rows, columns, constraints, indexes, triggers, functions, sequences };
  } finally {
    await client.end();
  }
}
