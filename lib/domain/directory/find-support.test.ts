import { describe, expect, it, test } from "vitest";
import { directory } from "@/lib/testing/current-benchmarks";
import { STAGES } from "../stage/stage";
import { findSupport, type SupportWanted } from "./find-support";
import { isStale } from "./is-stale";
import { SUPPORT_TYPES } from "./schema";

const FLEMISH: SupportWanted = {
  types: [],
  country: "BE",
  region: "flanders",
  stage: "pre-export",
  language: "nl",
};

function find(changes: Partial<SupportWanted> = {}) {
  return findSupport(directory, { ...FLEMISH, ...changes });
}

function idsOf(changes: Partial<SupportWanted> = {}): string[] {
  return find(changes).map(({ body }) => body.id);
}

describe("who can help", () => {
  it("is named first for the own region, then for the country, then for several countries", () => {
    const nearness = find().map((found) => found.nearness);
    expect(nearness).toEqual(
      [...nearness].sort(
        (a, b) => "region country countries".indexOf(a) - "region country countries".indexOf(b),
      ),
    );
    expect(new Set(nearness)).toEqual(new Set(["region", "country", "countries"]));
  });

  it("gives more of the wanted types before being near", () => {
    const found = find({ types: ["financial", "investment"], stage: "active" });
    const counts = found.map(({ offers }) => offers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(found[0]?.body.id).toBe("pmv");
    expect(found.every(({ offers }) => offers.length > 0)).toBe(true);
  });

  it("does not serve another region or country", () => {
    expect(idsOf()).not.toContain("awex");
    expect(idsOf({ region: "wallonia" })).not.toContain("voka");
    expect(idsOf({ country: "NL", region: null })).toEqual(
      idsOf({ country: "NL", region: null }).filter(
        (id) => directory.find((body) => body.id === id)?.area.id === "eu",
      ),
    );
    expect(idsOf({ country: "NL", region: null })).toContain("enterprise-europe-network");
    expect(idsOf({ country: "JP", region: null })).toEqual([]);
  });

  it("is never hidden by what a firm has not told", () => {
    const told = idsOf();
    for (const unknown of [
      { region: null },
      { country: null, region: null },
      { stage: null },
      { language: null },
    ])
      expect(idsOf(unknown)).toEqual(expect.arrayContaining(told));
    expect(find({ region: null }).find(({ body }) => body.id === "awex")?.nearness).toBe("perhaps");
  });

  it("speaks the language, or is told apart and comes after its like", () => {
    const found = find({ region: "wallonia", language: "de" });
    expect(found[0]?.body.id).toBe("wfg-ostbelgien");
    expect(found.find(({ body }) => body.id === "awex")?.speaks).toBe(false);
  });

  it("is the same in the same order each time, whatever the order of the files", () => {
    expect(findSupport([...directory].reverse(), FLEMISH).map(({ body }) => body.id)).toEqual(idsOf());
  });

  test.each(["flanders", "brussels", "wallonia"])(
    "exists in %s for each type of support and each stage",
    (region) => {
      for (const type of SUPPORT_TYPES)
        expect(idsOf({ region, types: [type], stage: "active" })).not.toEqual([]);
      for (const stage of STAGES)
        expect(find({ region, stage }).some(({ nearness }) => nearness === "region")).toBe(true);
    },
  );

  it("can be found by every name that the report uses", () => {
    const names = directory.flatMap((body) => [...Object.values(body.names), ...(body.was ?? [])]).join("; ");
    for (const name of [
      "Flanders Investment & Trade",
      "AWEX",
      "Brussels Export",
      "Finexpo",
      "BMI",
      "Delcredere",
      "PMV",
      "VLAO",
      "IWT",
      "Agentschap Economie",
      "Enterprise Europe Network",
      "Voka",
      "UNIZO",
      "Agoria",
    ])
      expect(names).toContain(name);
  });
});

test.each([
  ["2025-11-24", false],
  ["2025-11-23", true],
  ["2026-11-24", false],
  ["2024-12-31", true],
])("an entry checked on %s is old a year later: %s", (checked, expected) => {
  expect(isStale(checked, "2026-11-24")).toBe(expected);
});
