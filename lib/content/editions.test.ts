/** Several editions side by side: the published one stays as it is for ever, and the next one is begun beside it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Edition } from "@/lib/domain/edition/edition";
import { compareEditions } from "@/lib/domain/edition-change/compare-editions";
import { formatComparison } from "@/lib/domain/edition-change/format-comparison";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { itemsAt } from "@/lib/testing/build-firm";
import { ContentCopy, removeCopies } from "@/lib/testing/content-copy";
import { edition as published } from "@/lib/testing/current-edition";
import { buildDraftEdition, writeDraftEdition } from "@/lib/testing/draft-edition";
import { formatMeaning } from "./edition-seal";
import { JsonFiles } from "./json-files";
import { loadContent } from "./load";
import { publishEdition } from "./publish-edition";
import { readWorkedFirms } from "./worked-firm-files";

type Json = Record<string, unknown>;

const NO_CONTEXT = { earlierAssessment: false, openPlan: false };

const firms = readWorkedFirms(new JsonFiles("content"), "2026.1").map(({ name, input }) => ({
  name,
  ...input,
}));

/** All results of the worked firms, as they would be stored. */
function scoreAll(edition: Edition | undefined): string {
  if (!edition) throw new Error("There is no such edition");
  return JSON.stringify(
    firms.map(({ answers, asOf, context }) =>
      assessFirm(edition, { answers: placeAnswers(edition, answers as never), asOf, context }),
    ),
  );
}

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(removeCopies);

describe("a published edition", () => {
  const folder = "editions/2026.1";
  const told = () => copy.listProblems().map(({ file, id, remedy }) => `${file} ${id} ${remedy}`);

  test.each([
    ["questions/items.json", ([item]: Json[]) => Object.assign(item ?? {}, { weight: 2, why: "More." })],
    ["questions/strategy.json", (questions: Json[]) => questions.reverse()],
    ["scales.json", (scales: Json) => Object.assign(scales.text as Json, { longest: 50 })],
    ["scoring.json", ({ thresholds }: { thresholds: { ready: Json } }) => (thresholds.ready.value = 61)],
    ["stage.json", ({ activeShare }: { activeShare: Json }) => (activeShare.value = 12)],
    ["strategy.json", ({ doz }: { doz: { highFrom: Json } }) => (doz.highFrom.value = 55)],
    ["recommendations/09-follow-up.json", ({ triggers }: { triggers: Json[] }) => triggers.pop()],
  ])("cannot be changed in %s: the start stops, and the sentence says what to do", (file, change) => {
    copy.change(`${folder}/${file}`, change as (value: never) => void);
    expect(told()).toEqual([
      expect.stringMatching(
        new RegExp(`^${folder}/${file} 2026.1 Edition 2026.1 is published .* has changed.*in a new edition`),
      ),
    ]);
  });

  test("cannot lose a rule, gain one, or have its technology classes moved", () => {
    copy.remove(`${folder}/recommendations/12-stimulate-cooperation.json`);
    copy.write(`${folder}/recommendations/13-more.json`, "{}");
    copy.change<{ classes: Record<string, string[]> }>("classifications/technology.json", ({ classes }) => {
      classes.low?.pop();
    });
    expect(told().filter((line) => line.includes("is published"))).toEqual([
      expect.stringMatching(/12-stimulate-cooperation.json .* is missing/),
      expect.stringMatching(/^classifications\/technology.json .* has changed/),
      expect.stringMatching(/13-more.json .* was added to it/),
    ]);
  });

  test("cannot be made a draft again", () => {
    copy.change<Json>(`${folder}/edition.json`, (head) => {
      head.status = "draft";
    });
    expect(told()).toEqual([expect.stringContaining("It has been published, and stays so")]);
  });

  test("may be laid out otherwise, explained better, translated, and its pages and actions improved", () => {
    for (const file of ["questions/items.json", "scoring.json", "stage.json", "strategy.json"])
      copy.change(`${folder}/${file}`, () => undefined);
    copy.change<{ thresholds: { ready: Json } }>(`${folder}/scoring.json`, ({ thresholds }) => {
      const { value, ...rest } = thresholds.ready;
      thresholds.ready = { why: "Said better.", ...rest, why2: undefined, value };
      thresholds.ready.why = "Said better.";
    });
    copy.change<Json[]>(`${folder}/questions/items.json`, ([item]) => {
      Object.assign(item ?? {}, { source: { id: "report", where: "1.1" } });
    });
    copy.change<{ full: { questions: string[] }[] }>(`${folder}/sections.json`, ({ full }) => {
      full[0]?.questions.reverse();
    });
    copy.change<{ cost: string }[]>(`${folder}/actions/marketing.json`, ([action]) => {
      if (action) action.cost = "high";
    });
    expect(told()).toEqual([]);
  });
});

test("the checksum sees meaning alone: neither the order of keys nor reasons", () => {
  expect(formatMeaning({ b: [1, { why: "x", d: 1.0 }], a: "ä" })).toBe('{"a":"ä","b":[1,{"d":1}]}');
});

describe("with the next edition as a draft beside it", () => {
  const { changes } = buildDraftEdition();
  beforeEach(() => writeDraftEdition(copy.root));

  test("assessments are still made with the published one, and each edition has its own words", () => {
    const content = loadContent(copy.root);
    expect([...content.editions.keys()]).toEqual(["2026.1"]);
    expect([...content.drafts.keys()]).toEqual(["2026.2"]);
    expect(content.currentEdition.data.id).toBe("2026.1");
    const [older, newer] = ["2026.1", "2026.2"].map((id) => content.wordings.get("en")?.get(id)?.questions);
    const differing = Object.keys(older ?? {}).filter((id) => older?.[id] !== newer?.[id]);
    expect(differing).toEqual([changes.reworded]);
  });

  test("words for an edition or a question that does not exist are told", () => {
    copy.change<Json>("locales/en/editions/2026.2/questions.json", (words) => {
      words[changes.retired] = words[changes.reworded];
    });
    expect(copy.listProblems()).toMatchObject([
      { file: "locales/en/editions/2026.2/questions.json", id: changes.retired },
    ]);
    copy.remove("editions/2026.2");
    expect(copy.listProblems()).toMatchObject([
      { file: "locales/en/questions", id: changes.added },
      { file: "locales/en/editions/2026.2", id: "2026.2" },
    ]);
  });

  test("every worked firm is told with what moves in it, and by which change", () => {
    const draft = loadContent(copy.root).drafts.get("2026.2") as Edition;
    const uneven = { ...itemsAt(2), [changes.weighed]: 0, [changes.retired]: 0 };
    const firm = { name: "uneven", answers: uneven, asOf: "2026-11-24", context: NO_CONTEXT };
    const { differences, firms: compared } = compareEditions(published, draft, [...firms, firm]);
    expect(differences.map(({ path: place, kind }) => `${place.join(" ")} ${kind}`)).toEqual([
      `questions ${changes.weighed} weight changed`,
      `questions ${changes.retired} retired`,
      `questions ${changes.added} added`,
    ]);
    expect(compared.map(({ name }) => name)).toEqual([...firms.map(({ name }) => name), "uneven"]);
    const { moved } = compared.at(-1) ?? { moved: [] };
    const causesOf = (name: string) => moved.find((one) => one.name === name)?.causes;
    expect(causesOf("functions")).toEqual([0]);
    expect(causesOf("environment")).toEqual([1]);
    expect(causesOf("ability")).toEqual([0, 1]);
    expect(causesOf("ability, at best")).toEqual([0, 1, 2]);
    expect(moved.filter(({ name }) => name.startsWith("willingness"))).toEqual([]);

    const text = formatComparison(compareEditions(published, draft, [firm]));
    expect(text).toContain(`   1  questions / ${changes.weighed} / weight: 1 -> 1.5`);
    expect(text).toContain("uneven\n");
    expect(text).toMatch(/ {2}functions: 50\.0 -> 44\.4 {2}\(by 1\)/);
    const same = formatComparison(compareEditions(published, published, [firm]));
    expect(same).toContain("0 change(s) of meaning; 0 of 1 worked firms move.");
    expect(same).toContain("Nothing moves in: uneven.");
  });

  test("once it is published, new assessments are made with it, and old results are the same to the byte", () => {
    const before = scoreAll(published);
    expect(publishEdition(copy.root, "2026.2")).toMatchObject({ ok: true });
    const { editions, currentEdition, drafts } = loadContent(copy.root);
    expect([...editions.keys(), currentEdition.data.id, ...drafts.keys()]).toEqual([
      "2026.1",
      "2026.2",
      "2026.2",
    ]);
    expect(scoreAll(editions.get("2026.1"))).toBe(before);
    expect(publishEdition(copy.root, "2026.2")).toMatchObject({ ok: false });
    copy.change<Json[]>("editions/2026.2/questions/items.json", (items) => items.pop());
    expect(copy.listProblems().map(({ file }) => file)).toContain("editions/2026.2/questions/items.json");
  });

  test("a draft with a fault is not published, and no half of it is written", () => {
    copy.change<Json[]>("editions/2026.2/questions/items.json", (items) => items.pop());
    const head = () => readFileSync(path.join(copy.root, "editions/2026.2/edition.json"), "utf8");
    const before = head();
    expect(() => publishEdition(copy.root, "2026.2")).toThrow("The content has");
    expect(head()).toBe(before);
    expect(publishEdition(new ContentCopy().root, "2031.7")).toMatchObject({ ok: false });
  });
});
