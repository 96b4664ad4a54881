// What there is in the database, asked of its own catalogue: whatever the migrations made, with no list to keep.
import pg from "pg";

/** @typedef {{ name: string, columns: string[] }} Table */

export const quote = pg.escapeIdentifier;

/** In the schema that the migrations write to, and not brought by an extension. */
const own = `
  class.relnamespace = (select oid from pg_namespace where nspname = current_schema())
  and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = class.oid and deptype = 'e')`;

/**
 * All tables but the history of migrations, with the columns that hold something of their own.
 * @param {pg.Client} client
 * @returns {Promise<Table[]>}
 */
export async function listTables(client) {
  const { rows } = await client.query(`
    select class.relname as name, coalesce(array_agg(attname::text order by attnum)
      filter (where attnum > 0 and not attisdropped and attgenerated = ''), '{}') as columns
    from pg_class class left join pg_attribute on attrelid = class.oid
    where class.relkind = 'r' and class.relname <> '_prisma_migrations' and ${own}
    group by class.relname order by class.relname collate "C"`);
  return rows;
}

/**
 * Where each sequence stands. Read after the tables are fixed, it is never behind their rows.
 * @param {pg.Client} client
 */
export async function listSequences(client) {
  const { rows } = await client.query(`
    select class.relname as name from pg_class class where class.relkind = 'S' and ${own}
    order by class.relname collate "C"`);
  const sequences = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query(
      `select last_value::text as last, is_called as called from ${quote(name)}`,
    );
    sequences.push({ name, ...state[0] });
  }
  return sequences;
}

/**
 * The foreign keys from or to these tables. `relation` is quoted, and named with its schema where that is needed.
 * @param {pg.Client} client
 * @param {string[]} tables
 * @returns {Promise<{ name: string, relation: string, definition: string }[]>}
 */
export async function listForeignKeys(client, tables) {
  const { rows } = await client.query(
    `select conname as name, conrelid::regclass::text as relation, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0
       and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
     order by conrelid::regclass::text, conname`,
    [tables.map(quote)],
  );
  return rows;
}

/**
 * The triggers of these tables that are switched on, each with the word that switches it on again.
 * @param {pg.Client} client
 * @param {string[]} tables
 * @returns {Promise<{ name: string, relation: string, enable: string }[]>}
 */
export async function listTriggers(client, tables) {
  const { rows } = await client.query(
    `select tgname as name, tgrelid::regclass::text as relation,
       case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end as enable
     from pg_trigger where not tgisinternal and tgenabled <> 'D' and tgrelid = any($1::regclass[])
     order by tgrelid::regclass::text, tgname`,
    [tables.map(quote)],
  );
  return rows;
}

/**
 * The migrations that this database has, or null if none was ever applied to it.
 * @param {pg.Client} client
 * @returns {Promise<{ name: string, checksum: string }[] | null>}
 */
export async function findMigrations(client) {
  const { rows: found } = await client.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!found[0].there) return null;
  const { rows } = await client.query(`
    select migration_name as name, checksum from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name collate "C"`);
  return rows.length > 0 ? rows : null;
}

/**
 * Does any table hold a row?
 * @param {pg.Client} client
 */
export async function isFilled(client) {
  const each = (await listTables(client)).map(({ name }) => `exists (select from ${quote(name)})`);
  const { rows } = await client.query(`select ${["false", ...each].join(" or ")} as filled`);
  return rows[0].filled;
}
