import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { getDatabase } from "@/lib/server/database";
import { createDatabase, provideDatabase } from "./database";
import { fillSample } from "./release-sample";

/** A folder, and further databases, for the tests of one file; gone afterwards. */
export function provideBackupPlace(): {
  folder: string;
  newDatabase: (template?: string) => Promise<string>;
} {
  // Hundreds of damaged files, and servers of their own, on whatever else the machine is doing.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "seaworthy-backups-"));
  const drops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const drop of drops) await drop();
    fs.rmSync(folder, { recursive: true });
  });
  return {
    folder,
    newDatabase: async (template) => {
      const { url, drop } = await createDatabase(template);
      drops.push(drop);
      return url;
    },
  };
}

/** The database of the test file, filled with what this release can store; nobody is connected to it. */
export function provideFilledDatabase(): { readonly url: string } {
  provideDatabase();
  beforeAll(async () => {
    await fillSample();
    await getDatabase().$disconnect();
  });
  return {
    get url() {
      return process.env.DATABASE_URL ?? "";
    },
  };
}
