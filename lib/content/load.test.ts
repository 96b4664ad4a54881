/** Broken content stops the start with every problem at once: file, id and remedy. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContentCopy, removeCopies } from "@/lib/testing/content-copy";
import { loadContent } from "./load";

type Json = Record<string, unknown> & { id?: string };

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy().unpublish();
});
afterEach(removeCopies);

const editQuestion = (file: string, id: string, change: (question: Json) => void) =>
  copy.change(`editions/2026.1/questions/${file}.json`, (questions: Json[]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(`There is no question ${id}`);
    change(question);
  });

/** The problems of the copy, as "file id" with the remedy. */
function listProblems(): Record<string, string> {
  return Object.fromEntries(copy.listProblems().map(({ file, id, remedy }) => [`${file} ${id}`, remedy]));
}

test("the content as it stands has no problem", () => {
  expect(listProblems()).toEqual({});
});

test("every problem is listed at once, in files of every kind, and the message holds them all", () => {
  editQuestion("facts", "activity.status", (question) => {
    question.scale = "choices";
  });
  editQuestion("items", "advantages.price", (question) => {
    delete question.why;
  });
  copy.change("editions/2026.1/recommendations/02-target-export-ready.json", (one: { triggers: Json[] }) => {
    one.triggers = [{ weight: 0.5, when: { fact: "bands", in: ["ready"] } }];
  });
  copy.change("editions/2026.1/recommendations/09-follow-up.json", (one: Json) => {
    one.triggers = [];
  });
  copy.remove("editions/2026.1/sections.json");
  copy.write("locales/en/scales.json", "{");
  copy.change("locales/en/sections.json", (words: Json) => {
    words.nowhere = { title: "Nowhere", intro: "Nothing." };
  });
  copy.change("sources.json", (sources: Json) => {
    delete sources["leonidou-2004"];
  });
  const problems = listProblems();
  expect(Object.keys(problems)).toEqual(
    expect.arrayContaining([
      "editions/2026.1/recommendations/09-follow-up.json triggers",
      "editions/2026.1/sections.json -",
      "editions/2026.1/questions/facts.json activity.status",
      "editions/2026.1/questions/items.json advantages.price",
      "editions/2026.1/recommendations/02-target-export-ready.json 02-target-export-ready",
      "locales/en/scales.json -",
    ]),
  );
  expect(() => loadContent(copy.root)).toThrow(
    "editions/2026.1/questions/items.json  advantages.price  A weight other than 1 needs a reason: add `why`.",
  );
});

describe("what is named must exist, and what exists must be named:", () => {
  const wordless = "This has no words: add them.";
  const leftOver = "Nothing has this id: correct or remove it.";
  test.each([
    ["questions/items.json", "locales/en/questions", "functions.staff"],
    ["sections.json", "locales/en/sections.json", "goals"],
    ["results.json", "locales/en/results.json, dimensions", "task", "dimensions"],
    ["results.json", "locales/en/results.json, groups", "procedural", "groups"],
    ["results.json", "locales/en/results.json, gaps", "functions.capacity", "gaps"],
    ["sectors.json", "locales/en/sectors.json, codes", "10.1", "codes"],
  ])("words in %s", (file, place, id, part?: string) => {
    copy.change(`locales/en/${file}`, (words: Json) => {
      const within = (part ? words[part] : words) as Json;
      within["made-up.thing"] = within[id];
      delete within[id];
    });
    expect(listProblems()).toMatchObject({
      [`${place} ${id}`]: wordless,
      [`${place} made-up.thing`]: leftOver,
    });
  });

  test("a recommendation and its words", () => {
    copy.remove("editions/2026.1/recommendations/12-stimulate-cooperation.json");
    copy.remove("locales/en/recommendations/11-reduce-red-tape.json");
    expect(listProblems()).toMatchObject({
      "locales/en/recommendations 11-reduce-red-tape": wordless,
      "locales/en/recommendations 12-stimulate-cooperation": leftOver,
    });
  });

  test("a language that the edition names", () => {
    copy.change("editions/2026.1/edition.json", (head: { locales: string[] }) => head.locales.push("nl"));
    expect(listProblems()).toEqual({ "locales/nl nl": "The edition names this language: add it." });
  });

  test("the options of a question and their words", () => {
    editQuestion("facts", "profile.offering", ({ options }) => (options as string[]).push("advice"));
    expect(listProblems()).toEqual({ "locales/en/questions, options of profile.offering advice": wordless });
  });

  test("a source that is cited", () => {
    editQuestion("motives", "motive.labour", (question) => {
      question.source = { id: "hearsay" };
    });
    expect(listProblems()).toEqual({ "sources.json hearsay": "The content cites this: add the source." });
  });

  test("a file and its id", () => {
    copy.change("editions/2026.1/recommendations/09-follow-up.json", (one: Json) => {
      one.id = "09-follow-on";
    });
    expect(listProblems()).toMatchObject({
      "editions/2026.1/recommendations/09-follow-up.json 09-follow-on": "Name it as its file: 09-follow-up.",
    });
  });
});

test.each([
  ["an empty folder", () => copy.remove("editions"), "editions -"],
  ["a file that is no JSON", () => copy.write("sources.json", "no"), "sources.json -"],
  [
    "an unknown field",
    () => editQuestion("items", "task.customers", (one) => Object.assign(one, { wieght: 2 })),
    "editions/2026.1/questions/items.json 44",
  ],
  [
    "an id with capitals",
    () => editQuestion("items", "task.customers", (one) => Object.assign(one, { id: "Task.customers" })),
    "editions/2026.1/questions/items.json 44.id",
  ],
  [
    "a threshold without a reason",
    () =>
      copy.change("editions/2026.1/scoring.json", ({ thresholds }: { thresholds: { ready: Json } }) => {
        delete thresholds.ready.why;
      }),
    "editions/2026.1/scoring.json thresholds.ready",
  ],
])("%s is told where it stands", (_, spoil, place) => {
  spoil();
  expect(Object.keys(listProblems())).toContain(place);
});
