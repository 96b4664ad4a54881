import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { createDatabase } from "./database";

/** A folder, and databases, for the tests of one file; gone afterwards. */
export function provideBackupPlace(): {
  folder: string;
  newDatabase: (template?: string) => Promise<string>;
} {
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
