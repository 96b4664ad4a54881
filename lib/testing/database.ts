import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { getDatabase } from "@/lib/server/database";
import { templateName } from "./postgres-server";

/** Gives the test file a migrated, empty PostgreSQL database of its own; lib/server finds it as in production. */
export function provideDatabase(): void {
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createDatabase(templateName);
    process.env.DATABASE_URL = database.url;
    ({ drop } = database);
    process.env.SEAWORTHY_SECRET = new URL(database.url).pathname.slice(1);
  });

  afterAll(async () => {
    await getDatabase().$disconnect();
    await drop();
  });
}

/** A further database on the server of the test run: a copy of the template's, or one that nothing was done to yet. */
export async function createDatabase(
  template: string = "template0",
): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runOn(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(server, `drop database ${name} with (force)`) };
}

/** Runs SQL on a connection of its own. */
export async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
