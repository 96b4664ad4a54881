/** The worked firms of every edition: each is scored as anybody would score it, and says what its file expects. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Edition } from "@/lib/domain/edition/edition";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { readExpected, workedFirmSchema } from "@/lib/testing/worked-firm";
import { loadContent } from "./load";

const { editions, drafts } = loadContent(path.resolve("content"));
const folderOf = (id: string) => path.join("content/editions", id, "examples");

describe.each([...editions, ...drafts])("edition %s", (id: string, edition: Edition) => {
  const files = readdirSync(folderOf(id)).filter((file) => file.endsWith(".json"));

  describe.each(files)("%s", (file) => {
    const example = workedFirmSchema.parse(JSON.parse(readFileSync(path.join(folderOf(id), file), "utf8")));

    test(example.about, () => {
      const outcome = scoreFirm(edition, example.input, "1999-01-01");
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem.errors));
      expect(readExpected(outcome.result, example.expected)).toEqual(example.expected);
    });
  });

  test("has twenty worked firms or more", () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });
});
