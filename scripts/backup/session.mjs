// A connection that reads and writes values exactly, whatever the server or the role is set to.
import pg from "pg";

export const applicationName = "seaworthy backup";

/** What the server would end a long copy for. Settings that it does not know are passed over. */
const limits = [
  "statement_timeout",
  "transaction_timeout",
  "idle_in_transaction_session_timeout",
  "idle_session_timeout",
  "lock_timeout",
];

/** Row security would hide rows in silence; switched off, it is an error instead. */
const exact = `
  set client_encoding = utf8; set datestyle = iso; set intervalstyle = postgres; set timezone = 'UTC';
  set extra_float_digits = 1; set bytea_output = hex; set row_security = off; set synchronize_seqscans = off`;

/**
 * Runs `use` with a connection of its own, which is closed afterwards: an open transaction is undone by that.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} use
 */
export async function withSession(url, use) {
  const client = await openSession(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** @param {string} url */
export async function openSession(url) {
  const client = new pg.Client({ connectionString: url, application_name: applicationName });
  // A connection that breaks is told by the statement that needed it.
  client.on("error", () => {});
  await client.connect();
  await client.query(exact);
  await client.query("select set_config(name, '0', false) from pg_settings where name = any($1)", [limits]);
  return client;
}
