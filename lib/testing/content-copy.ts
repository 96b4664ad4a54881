/** A copy of content/ that a test can break. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ContentError, loadContent } from "@/lib/content/load";

export type Json = Record<string, unknown>;

const roots: string[] = [];

/** In a folder of its own, where it is named as in the project. */
export class ContentCopy {
  readonly root = path.join(mkdtempSync(path.join(tmpdir(), "content-")), "content");

  constructor() {
    roots.push(path.dirname(this.root));
    cpSync("content", this.root, { recursive: true });
  }

  /** Makes the edition a draft as it was before it was published, so that its meaning can be changed. */
  unpublish(id = "2026.1"): this {
    this.change<Record<string, unknown>>(`editions/${id}/edition.json`, (head) => {
      head.status = "draft";
      delete head.checksums;
    });
    return this;
  }

  /** Changes what a file holds, and writes it without any layout. */
  change<Value>(file: string, edit: (value: Value) => void): void {
    const place = path.join(this.root, file);
    const value = JSON.parse(readFileSync(place, "utf8")) as Value;
    edit(value);
    writeFileSync(place, JSON.stringify(value));
  }

  /** Writes a file that was not there, with its folders. */
  add(file: string, value: unknown): void {
    const place = path.join(this.root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, JSON.stringify(value));
  }

  remove(file: string): void {
    rmSync(path.join(this.root, file), { recursive: true });
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.root, file), text);
  }

  /** None if the copy can be used. */
  listProblems(): ContentError["problems"] {
    try {
      loadContent(this.root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems;
    }
  }
}

export function removeCopies(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
}
