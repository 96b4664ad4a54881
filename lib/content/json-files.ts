/** Reads and parses files of content/. Nothing throws: every problem is noted, so that all are told at once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import type { ContentProblem } from "@/lib/domain/edition/content-problem";

const entriesSchema = z.array(z.looseObject({ id: z.string() }));

export class JsonFiles {
  readonly problems: ContentProblem[] = [];

  /** `root` is the folder that holds the content. */
  constructor(readonly root: string) {}

  /** Notes a problem of a file, by its path below the root. */
  report(file: string, id: string, remedy: string): void {
    this.problems.push({ file, id, remedy });
  }

  /** The parsed content of a file, or null with its problems noted. */
  read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(path.join(this.root, file), "utf8"));
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const remedy = isMissing
        ? "The file is missing: add it."
        : `This is no valid JSON: ${(error as Error).message}`;
      this.report(file, "-", remedy);
      return null;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      this.report(file, issue.path.join(".") || "-", `${issue.message}: correct it.`);
    }
    return null;
  }

  /** What a file holds, or undefined without noting anything. */
  find(file: string): unknown {
    try {
      return JSON.parse(readFileSync(path.join(this.root, file), "utf8"));
    } catch {
      return undefined;
    }
  }

  /** The entries of a list that can be used; the problems of the others are noted by their ids. */
  readEntries<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
    return (this.read(file, entriesSchema) ?? []).flatMap((entry) => {
      const parsed = schema.safeParse(entry);
      if (parsed.success) return [parsed.data];
      for (const { path: place, message } of parsed.error.issues) {
        this.report(file, entry.id, `${[...place, message].join(": ")}: correct it.`);
      }
      return [];
    });
  }

  /** Whether there is a folder. */
  hasFolder(folder: string): boolean {
    return existsSync(path.join(this.root, folder));
  }

  /** The names in a folder, sorted: JSON files without their ending, or folders. */
  list(folder: string, kind: "files" | "folders"): string[] {
    try {
      const entries = readdirSync(path.join(this.root, folder), { withFileTypes: true });
      const names =
        kind === "folders"
          ? entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
          : entries
              .filter(({ name }) => name.endsWith(".json"))
              .map(({ name }) => name.slice(0, -".json".length));
      return names.sort();
    } catch {
      this.report(folder, "-", "The folder is missing: add it.");
      return [];
    }
  }
}
