import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { getDatabase } from "@/lib/server/database";
import { templateName } from "./postgres-server";

/** Gives the test file a migrated, empty PostgreSQL database of its own; lib/server finds it as in production. */
export function provideDatabase(): void {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = () => new pg.Client({ connectionString: inject("postgresUrl") });

  beforeAll(async () => {
    await runOn(server(), `create database ${name} template ${templateName}`);
    const url = new URL(inject("postgresUrl"));
    url.pathname = `/${name}`;
    process.env.DATABASE_URL = url.href;
    process.env.SEAWORTHY_SECRET = name;
  });

  afterAll(async () => {
    await getDatabase().$disconnect();
    await runOn(server(), `drop database ${name} with (force)`);
  });
}

async function runOn(client: pg.Client, sql: string): Promise<void> {
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
