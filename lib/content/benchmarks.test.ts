import { describe, expect, it, test } from "vitest";
import type { Table } from "@/lib/domain/benchmarks/schema";
import { benchmarks } from "@/lib/testing/current-benchmarks";

const { tables } = benchmarks.data;

function tableOf(id: string): Table {
  const table = tables.find((found) => found.id === id);
  if (!table) throw new Error(`There is no table ${id}`);
  return table;
}

function sumFirms({ rows }: Table, isWanted: (nace: string) => boolean = () => true): number {
  return rows.filter(({ of }) => isWanted(of?.nace ?? "")).reduce((sum, { firms = 0 }) => sum + firms, 0);
}

/** The share of all firms that the shares of the sectors make. */
function weigh({ rows }: Table, measure: "export-rate" | "import-rate", isWanted: (nace: string) => boolean) {
  const wanted = rows.filter(({ of }) => isWanted(of?.nace ?? ""));
  const trading = wanted.reduce(
    (sum, { firms = 0, values }) => sum + (firms * (values[measure] ?? 0)) / 100,
    0,
  );
  return Math.round((trading / wanted.reduce((sum, { firms = 0 }) => sum + firms, 0)) * 100);
}

const isAny = () => true;
const isCore = (nace: string) => nace >= "15" && nace <= "37";

describe("the figures add up to what the report prints", () => {
  test.each([
    ["sector-manufacturing", "total-manufacturing", isAny, 28_284, 17, 17],
    ["sector-manufacturing", "total-core-manufacturing", isCore, 12_879, 32, 32],
    ["sector-services", "total-services", isAny, 62_790, 17, 14],
  ])("%s: %s", (sectors, total, isWanted, firms, exports, imports) => {
    const table = tableOf(sectors);
    expect(sumFirms(table, isWanted)).toBe(firms);
    expect(weigh(table, "export-rate", isWanted)).toBe(exports);
    expect(weigh(table, "import-rate", isWanted)).toBe(imports);
    expect(tableOf(total).rows[0]).toMatchObject({
      firms,
      values: { "export-rate": exports, "import-rate": imports },
    });
  });

  test.each([
    ["size-manufacturing", 25_170],
    ["size-services", 62_790],
  ])("%s counts %i firms", (id, firms) => {
    expect(sumFirms(tableOf(id))).toBe(firms);
  });

  test.each(["export", "import"])(
    "trading and not trading services firms make the whole panel (%s)",
    (flow) => {
      const { rows } = tableOf(`growth-services-${flow}-all`);
      const firmsOf = (status: string) => rows.find(({ of }) => of?.status === status)?.firms ?? 0;
      expect(firmsOf("any") + firmsOf("none")).toBe(37_914);
      expect(firmsOf("constant") + firmsOf("new")).toBe(firmsOf("any"));
    },
  );

  test("value added per employee grows as value added does beyond staff, in each of 102 rows", () => {
    const rows = tables.filter(({ topic }) => topic === "growth").flatMap((table) => table.rows);
    expect(rows).toHaveLength(102);
    for (const { id, values } of rows) {
      const {
        "employment-growth": staff = 0,
        "value-added-growth": added = 0,
        "productivity-growth": grown = 0,
      } = values;
      const implied = ((1 + added / 100) / (1 + staff / 100) - 1) * 100;
      expect({ id, isWithin: Math.abs(implied - grown) < 0.3 }).toEqual({ id, isWithin: true });
    }
  });

  test("the seven answers of Figure 5 make 105, and the note says that they do", () => {
    const { rows, notes } = tableOf("barriers-internal-europe");
    expect(rows.reduce((sum, { values }) => sum + (values["naming-rate"] ?? 0), 0)).toBe(105);
    expect(notes).toContain("several-answers");
  });
});

describe("what is uncertain is told", () => {
  const rows = tables.flatMap((table) => table.rows);

  it("with a note where fewer than thirty firms stand behind a figure, and only there", () => {
    for (const { id, firms, notes } of rows) {
      const isFew = firms !== undefined && firms < 30;
      expect({ id, told: notes?.includes("few-firms") ?? false }).toEqual({ id, told: isFew });
    }
  });

  it("for the five rows that the report's own reading leaves in doubt", () => {
    expect(rows.filter(({ uncertain }) => uncertain).map(({ id }) => id)).toEqual([
      "barrier-external-belgium-laws-regulations",
      "barrier-external-belgium-lack-of-capital",
      "growth-services-export-16-20-none",
      "growth-services-import-16-20-stopped",
      "growth-services-import-16-20-none",
    ]);
  });
});

it("keeps the firm database, the survey and the studies in tables of their own", () => {
  const bases = Object.fromEntries(benchmarks.sets.map(({ topic, basis }) => [`${topic} ${basis}`, true]));
  expect(Object.keys(bases).sort()).toEqual([
    "age firm-database",
    "barriers survey",
    "growth firm-database",
    "motives survey",
    "region firm-database",
    "sector firm-database",
    "size firm-database",
    "survival study-of-traders",
    "survival study-of-us-exporters",
    "technology firm-database",
    "total firm-database",
  ]);
});
