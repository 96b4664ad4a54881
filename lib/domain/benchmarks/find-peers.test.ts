import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { benchmarks, peerFacts } from "@/lib/testing/current-benchmarks";
import { edition, editionData } from "@/lib/testing/current-edition";
import type { Answers } from "../assessment/answer";
import { placeAnswers } from "../assessment/parse-answers";
import { readSheet } from "../assessment/sheet";
import type { FigureSet } from "./figure";
import { findPeers, SUBJECTS, type Subject } from "./find-peers";
import { type PeerFacts, readPeerFacts } from "./firm";

const CODES = editionData.classifications["nace-2.1"] ?? [];

function find(changes: Partial<PeerFacts> = {}) {
  return findPeers(benchmarks, peerFacts(changes));
}

/** The firm's own figures of a subject, by row. */
function ownOf(subject: Subject, changes: Partial<PeerFacts> = {}): string[] {
  const rows = find(changes)[subject].sets.flatMap(({ own }) => own.map((id) => id.split(".")[0] ?? ""));
  return [...new Set(rows)];
}

const firms: fc.Arbitrary<PeerFacts> = fc.record({
  sector: fc.option(fc.constantFrom(...CODES)),
  offering: fc.option(fc.constantFrom("goods", "services", "both", "digital-products")),
  country: fc.option(fc.constantFrom("BE", "NL")),
  region: fc.option(fc.constantFrom("flanders", "brussels", "wallonia", "other")),
  employees: fc.option(fc.integer({ min: 0, max: 300 })),
  age: fc.option(fc.integer({ min: 0, max: 120 })),
  technology: fc.option(fc.constantFrom("high", "medium-high", "medium-low", "low", "none")),
  status: fc.option(fc.constantFrom("none", "unsolicited-only", "occasional", "regular", "stopped")),
  sellingFor: fc.option(fc.integer({ min: 0, max: 50 })),
  modes: fc.option(fc.constantFrom(["none"], ["import"], ["direct-export"], ["direct-export", "import"])),
});

describe("firms like this one", () => {
  test("are those of its sector as it was classified then, beside all firms of the same table", () => {
    const { match, sets } = find().sector;
    expect(match).toBe("own");
    expect(sets[0]?.figures.map(({ of, measure, value }) => [of.nace, measure, value])).toEqual([
      ["15", "export-rate", 21],
      ["15", "import-rate", 25],
      [undefined, "export-rate", 17],
      [undefined, "import-rate", 17],
    ]);
    expect(sets.map(({ population }) => population)).toEqual(["manufacturing", "core-manufacturing"]);
  });

  test("are found by the group of a sector before its division", () => {
    expect(ownOf("sector", { sector: "58.29" })).toEqual(["sector-72"]);
    expect(ownOf("sector", { sector: "58.11" })).toEqual(["sector-22"]);
    expect(ownOf("sector", { sector: "58" })).toEqual(["sector-22"]);
  });

  test("lead with the main former division; the others come after, never added up", () => {
    const { sets } = find({ sector: "43" }).sector;
    expect(sets[0]?.own).toEqual(["sector-45.export-rate", "sector-45.import-rate"]);
    expect(sets.flatMap(({ figures }) => figures.map(({ of }) => of.nace))).toContain("74");
    expect(new Set(sets.map(({ table }) => table)).size).toBe(sets.length);
  });

  test.each([
    [1, "1-9"],
    [9, "1-9"],
    [10, "10-49"],
    [49, "10-49"],
    [50, "50-99"],
    [99, "50-99"],
    [100, "100-249"],
    [249, "100-249"],
  ])("with %i employees are those with %s", (employees, size) => {
    expect(ownOf("size", { employees })).toEqual([`size-manufacturing-${size}`]);
  });

  test.each([
    [0, "no-employees"],
    [250, "not-an-sme"],
  ])("with %i employees are not counted: %s", (employees, reason) => {
    expect(find({ employees }).size).toEqual({ match: "none", reasons: [reason], sets: [] });
  });

  test.each([
    [0, "under-5"],
    [4, "under-5"],
    [5, null],
    [19, null],
    [20, "20-and-over"],
  ])("of %i years have the rates of %s", (age, expected) => {
    const { reasons, sets } = find({ age }).age;
    const ages = new Set(
      sets.flatMap(({ figures, own }) =>
        figures.filter(({ id }) => own.includes(id)).map(({ of }) => of.age),
      ),
    );
    expect([...ages]).toEqual(expected ? [expected] : []);
    expect(reasons).toEqual(expected ? [] : ["between-age-classes"]);
  });

  test.each([
    [5, "up-to-5"],
    [6, "6-10"],
    [10, "6-10"],
    [11, "11-15"],
    [15, "11-15"],
    [16, "16-20"],
    [20, "16-20"],
    [21, "over-20"],
  ])("of %i years grew as those of class %s", (age, expected) => {
    expect(find({ age })["export-growth"].sets.map(({ of }) => of.age)).toEqual([expected]);
  });

  test("are of all ages where the report has none so young", () => {
    const { match, reasons, sets } = find({ sector: "62", age: 3 })["export-growth"];
    expect({ match, reasons, ages: sets.map(({ of }) => of.age) }).toEqual({
      match: "wider",
      reasons: ["no-figures-so-young"],
      ages: ["all"],
    });
  });

  test.each([
    [{ status: "regular", sellingFor: 3 }, "new"],
    [{ status: "regular", sellingFor: 4 }, "constant"],
    [{ status: "regular", sellingFor: null }, "any"],
    [{ status: "stopped" }, "stopped"],
    [{ status: "none" }, "none"],
  ])("that sell like %j grew as the row %s", (changes, status) => {
    expect(ownOf("export-growth", changes)).toEqual([`growth-manufacturing-export-over-20-${status}`]);
  });

  test.each([
    ["none", ["none"], "non-trader"],
    ["regular", ["direct-export"], "export-only"],
    ["none", ["import"], "import-only"],
    ["occasional", ["import"], "two-way-trader"],
  ])("with sales %s and modes %j survived as %s", (status, modes, trader) => {
    expect(ownOf("survival", { status, modes })).toContain(`survival-${trader}`);
  });

  test("have a technology class in manufacturing only", () => {
    expect(find({ sector: "62.10", technology: "high" }).technology.reasons).toEqual([
      "technology-of-manufacturing-only",
    ]);
    expect(find({ sector: "21.2", technology: "high" }).technology.match).toBe("own");
    expect(find({ sector: "58.11", technology: "none" }).technology.reasons).toEqual(["no-technology-class"]);
    expect(find({ sector: null, technology: null }).technology.reasons).toEqual(["sector-needed"]);
  });

  test.each([
    [49, ["technology-all-sizes"]],
    [50, ["technology-all-sizes", "technology-medium-sized"]],
    [249, ["technology-all-sizes", "technology-medium-sized"]],
    [250, ["technology-all-sizes"]],
  ])("of %i employees and low technology are in %j", (employees, tables) => {
    expect(find({ employees }).technology.sets.map(({ table }) => table)).toEqual(tables);
  });

  test("of medium-low technology take the figure of their own class before that of two classes", () => {
    expect(ownOf("technology", { technology: "medium-low", employees: 80 })).toEqual([
      "tech-medium-sized-medium-low-import",
      "tech-medium-sized-medium-low-export",
    ]);
  });

  test("by region leave out builders, unless the firm builds", () => {
    expect(ownOf("region")).toEqual(["region-manufacturing-without-construction-flanders"]);
    expect(ownOf("region", { sector: "41" })).toEqual(["region-manufacturing-flanders"]);
    expect(find({ country: "NL" }).region.reasons).toEqual(["outside-belgium"]);
  });
});

test("the facts come from the answers, each unknown where it was not told", () => {
  const read = (answers: Answers) =>
    readPeerFacts(edition, readSheet(edition, placeAnswers(edition, answers)), 2026);
  expect(
    read({
      "profile.sector": "10.71",
      "profile.offering": "goods",
      "profile.country": "BE",
      "profile.region": "flanders",
      "profile.employees": 12,
      "profile.founded": 1996,
      "activity.status": "regular",
      "activity.first-year": 2016,
      "activity.modes": ["direct-export", "import"],
    }),
  ).toEqual(peerFacts());
  expect(new Set(Object.values(read({ "profile.region": "flanders" })))).toEqual(new Set([null]));
});

describe("what is unknown", () => {
  it("shows both groups without a sector, and services for an offer of services, and says so", () => {
    const unknown = find({ sector: null, offering: "goods" }).size;
    expect(unknown.sets.map(({ of }) => of.group)).toEqual(["manufacturing", "services"]);
    expect(unknown.reasons).toEqual(["sector-unknown"]);
    const services = find({ sector: null, offering: "services" }).size;
    expect(services.sets.map(({ of }) => of.group)).toEqual(["services"]);
    expect(services.reasons).toEqual(["offering-only"]);
  });

  it("gives nothing for a sector that the report does not cover", () => {
    const { survival, ...others } = find({ sector: "85.1" });
    for (const { match, reasons } of Object.values(others))
      expect({ match, reasons }).toEqual({ match: "none", reasons: ["sector-outside"] });
    expect(survival.match).toBe("own");
  });
});

describe("every figure that is found", () => {
  const isWhole = ({ figures, basis, population, years, unit, source, own }: FigureSet) =>
    figures.length > 0 &&
    source.id !== "" &&
    (source.where ?? "") !== "" &&
    years.length > 0 &&
    figures.every((figure) => figure.basis === basis && figure.population === population) &&
    figures.every((figure) => figure.unit === unit && figure.source.where === source.where) &&
    figures.every((figure) => figure.source.id === source.id && String(figure.years) === String(years)) &&
    own.every((id) => figures.some((figure) => figure.id === id));

  it("has a source, a year, a population and a unit, the same for its whole set", () => {
    fc.assert(
      fc.property(firms, (facts) => {
        const peers = findPeers(benchmarks, facts);
        return SUBJECTS.every((subject) => peers[subject].sets.every(isWhole));
      }),
    );
  });

  it("is the firm's own, or there are reasons why not", () => {
    fc.assert(
      fc.property(firms, (facts) => {
        const peers = findPeers(benchmarks, facts);
        return SUBJECTS.every((subject) => {
          const { match, reasons, sets } = peers[subject];
          return (
            (match === "none") === (sets.length === 0) &&
            (match === "own") === (reasons.length === 0 && sets.length > 0) &&
            (match === "own" || reasons.length > 0)
          );
        });
      }),
    );
  });

  it("comes for every sector there is, or it is said that there is none", () => {
    for (const sector of CODES) {
      const { match, reasons, sets } = find({ sector }).sector;
      const isTold = match === "own" ? (sets[0]?.own.length ?? 0) > 0 : reasons.includes("sector-outside");
      expect({ sector, isTold }).toEqual({ sector, isTold: true });
    }
  });
});
