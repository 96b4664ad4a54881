import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import { ContentError, loadContent } from "@/lib/content/load";

export type Json = Record<string, unknown>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the content to change or to break; it is gone after the test. */
export function copyContent() {
  const folder = mkdtempSync(path.join(tmpdir(), "content-"));
  const root = path.join(folder, "content");
  folders.push(folder);
  cpSync(path.join(process.cwd(), "content"), root, { recursive: true });
  return {
    /** In which the copy lies, as `content`. */
    folder,
    load: () => loadContent(root),
    add(file: string, value: unknown) {
      const place = path.join(root, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify(value));
    },
    change<Value>(file: string, edit: (value: Value) => void) {
      const place = path.join(root, file);
      const value = JSON.parse(readFileSync(place, "utf8")) as Value;
      edit(value);
      writeFileSync(place, JSON.stringify(value));
    },
    listProblems(): string[] {
      try {
        loadContent(root);
        return [];
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return error.problems.map(({ file, id, remedy }) => `${file} | ${id} | ${remedy}`);
      }
    },
  };
}
