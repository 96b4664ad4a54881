import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { startTemporaryPostgres } from "@/scripts/temporary-database.mjs";

/** The database that every test file's own one is copied from: migrated, and empty. */
export const templateName = "seaworthy_template";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole test run, thrown away at its end. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${templateName}`);
  await admin.end();
  const template = new URL(server.url);
  template.pathname = `/${templateName}`;
  await applyMigrations(template.href);
  project.provide("postgresUrl", server.url);
  return server.stop;
}
