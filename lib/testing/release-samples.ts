/** What a release stored for the upgrade test, as files in releases/: a backup, and what must be found in it again. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Answers } from "@/lib/domain/assessment/answer";

interface SampleFirm {
  /** Of the private link. */
  readonly token: string;
  readonly answers: Answers;
  readonly drafts: Readonly<Record<string, string>>;
  readonly results: readonly { number: number; asOf: string; fingerprint: string }[];
  readonly links: readonly { token: string; number: number; state: "open" | "expired" | "revoked" }[];
}

/** What one release stored. */
export interface ReleaseSample {
  /** The moment of the states of its links. */
  readonly now: string;
  readonly firms: readonly SampleFirm[];
  /** Private links that were given up, or whose assessment was deleted. */
  readonly closed: readonly string[];
}

const folder = path.join(import.meta.dirname, "releases");

/** The releases that there are samples of, each named by its last migration, with the file of its backup. */
export function listReleases(): { name: string; backup: string; sample: ReleaseSample }[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".backup"))
    .map((file) => {
      const name = path.basename(file, ".backup");
      const sample = JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8"));
      return { name, backup: path.join(folder, file), sample };
    });
}

/** Equal for documents that are the same to the byte. */
export function fingerprint(document: unknown): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}
