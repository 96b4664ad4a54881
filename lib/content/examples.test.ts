/** The worked firms of every edition: each is scored as anybody would score it, and says what its file expects. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { edition } from "@/lib/testing/current-edition";
import { readExpected, workedFirmSchema } from "@/lib/testing/worked-firm";

const folder = path.join("content/editions", edition.data.id, "examples");

describe.each(readdirSync(folder).filter((file) => file.endsWith(".json")))("%s", (file) => {
  const example = workedFirmSchema.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));

  test(example.about, () => {
    const outcome = scoreFirm(edition, example.input, "1999-01-01");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem.errors));
    expect(readExpected(outcome.result, example.expected)).toEqual(example.expected);
  });
});

test("there are twenty worked firms or more", () => {
  expect(readdirSync(folder).length).toBeGreaterThanOrEqual(20);
});
