import { describe, expect, it } from "vitest";
import { type Address, parseView, SORT_KEYS } from "@/lib/domain/portfolio/caseload-view";
import { newAgency } from "@/lib/testing/agency";
import { provideDatabase } from "@/lib/testing/database";
import {
  addPortfolio,
  type MadeFirm,
  type MadeResult,
  newFollower,
  plainFirm,
} from "@/lib/testing/portfolio";
import { watchStatements } from "@/lib/testing/watched-database";
import { getDatabase } from "../database";
import { loadCaseload, PAGE_SIZE } from "./queries";

provideDatabase();

const now = new Date("2026-11-25T10:30:00Z");

const firm = plainFirm;
const [result] = firm.results as [MadeResult];

const viewOf = (address: Address, divisions: readonly string[] | null = null) => ({
  ...parseView(address, { regions: ["flanders", "wallonia"], sectors: ["C"], counsellors: [] }),
  divisions,
});

/** A manager's caseload of these firms, each an ordinary one but for what is said of it. */
async function newCaseload(...firms: readonly Partial<MadeFirm>[]) {
  const { id: agencyId } = await newAgency();
  const manager = await newFollower(agencyId, "manager");
  await addPortfolio(
    agencyId,
    firms.map((differing) => ({ ...firm, ...differing })),
  );
  const load = (address: Address, divisions?: readonly string[]) =>
    loadCaseload(manager, viewOf(address, divisions), now);
  const namesOf = async (address: Address, divisions?: readonly string[]) =>
    (await load(address, divisions)).rows.map(({ name }) => name);
  return { agencyId, manager, load, namesOf };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Firm ${String(index).padStart(4, "0")}` }));

describe("the caseload", () => {
  it("says nothing of a firm that does not let its results be seen now, however it is asked", async () => {
    const ended = firm.consents.map((consent) => ({ ...consent, until: now }));
    const gaps = [{ ...result, openGaps: 3 }];
    const { load } = await newCaseload({ name: "Closed", consents: ended, results: gaps });
    const { rows } = await load({});
    const bare = {
      name: "Closed",
      counsellor: null,
      state: "no-consent",
      shared: [],
      standing: null,
      seenResultAt: null,
    };
    expect(rows).toEqual([{ ...bare, firmId: rows[0]?.firmId }]);
    for (const address of [{ stage: "active" }, { band: "ready" }, { region: "flanders" }, { work: "gaps" }])
      expect(await load(address)).toMatchObject({ rows: [], counts: { all: address.work ? 1 : 0, gaps: 0 } });
  });

  it("names what a firm shares in place of its results, and nothing of how it stands", async () => {
    const parts = ["plan", "outcomes"] as const;
    const consents = firm.consents.map((consent) => ({ ...consent, parts }));
    const { load } = await newCaseload({ consents, planDueOn: "2026-01-01" });
    const { rows, counts } = await load({});
    expect(rows).toMatchObject([{ shared: parts, standing: null, state: "no-consent" }]);
    expect(counts).toMatchObject({ all: 1, "plan-overdue": 0 });
  });

  it("finds a firm by a part of its name, whatever its case and accents, and every sign as it is typed", async () => {
    const { namesOf } = await newCaseload(
      { name: "Café Léon" },
      { name: "100% linen" },
      { name: "a_b" },
      { name: null },
    );
    expect(await namesOf({ search: "cafe leon" })).toEqual(["Café Léon"]);
    expect(await namesOf({ search: "CAFÉ" })).toEqual(["Café Léon"]);
    expect(await namesOf({ search: "%" })).toEqual(["100% linen"]);
    expect(await namesOf({ search: "_" })).toEqual(["a_b"]);
    expect(await namesOf({ search: "'; --" })).toEqual([]);
  });

  it("leaves out what the filters leave out, and the archived ones until they are asked for", async () => {
    const { namesOf, manager } = await newCaseload(
      { name: "A", results: [{ ...result, band: "not-now" }] },
      { name: "B", results: [{ ...result, stage: "pre-export" }] },
      { name: "C", results: [{ ...result, region: "wallonia" }] },
      { name: "D", results: [{ ...result, sector: "62.1" }] },
      { name: "E", results: [{ ...result, sizeClass: "micro" }] },
      { name: "F", results: [] },
      { name: "G", archivedAt: now },
    );
    expect(await namesOf({})).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(await namesOf({ band: "not-now" })).toEqual(["A"]);
    expect(await namesOf({ stage: "pre-export" })).toEqual(["B"]);
    expect(await namesOf({ region: "wallonia" })).toEqual(["C"]);
    expect(await namesOf({ sector: "C" }, ["28"])).toEqual(["A", "B", "C", "E"]);
    expect(await namesOf({ size: "micro" })).toEqual(["E"]);
    expect(await namesOf({ state: "not-begun" })).toEqual(["F"]);
    expect(await namesOf({ state: "archived" })).toEqual(["G"]);
    expect(await namesOf({ counsellor: "nobody" })).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(await namesOf({ counsellor: "me" })).toEqual([]);
    const own = await newCaseload();
    await addPortfolio(own.agencyId, [{ ...firm, name: "Mine", counsellorId: own.manager.membershipId }]);
    expect(await own.namesOf({ counsellor: "me" })).toEqual(["Mine"]);
    expect(manager.membershipId).not.toBe(own.manager.membershipId);
  });

  it("sorts by every column, what has nothing to sort by last in both directions", async () => {
    const { namesOf } = await newCaseload(
      { name: "é", results: [{ ...result, readiness: 30, openGaps: 2 }] },
      { name: "D", results: [] },
      { name: "z", results: [{ ...result, readiness: 80 }] },
    );
    expect(await namesOf({})).toEqual(["D", "é", "z"]);
    expect(await namesOf({ direction: "down" })).toEqual(["z", "é", "D"]);
    expect(await namesOf({ sort: "readiness" })).toEqual(["é", "z", "D"]);
    expect(await namesOf({ sort: "readiness", direction: "down" })).toEqual(["z", "é", "D"]);
    expect(await namesOf({ sort: "gaps" })).toEqual(["z", "é", "D"]);
    for (const sort of SORT_KEYS)
      for (const direction of ["up", "down"]) expect(await namesOf({ sort, direction })).toHaveLength(3);
  });

  it("has every case on one page, once, and shows the last page where a later one is asked for", async () => {
    const { load } = await newCaseload(...many(2 * PAGE_SIZE + 1));
    const pages = await Promise.all(["1", "2", "3", "4", "100000"].map((page) => load({ page })));
    expect(pages.map(({ page, pages }) => [page, pages])).toEqual([1, 2, 3, 3, 3].map((page) => [page, 3]));
    const names = pages.slice(0, 3).flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(names).toEqual(many(2 * PAGE_SIZE + 1).map(({ name }) => name));
    expect(pages[4]?.rows).toEqual(pages[2]?.rows);
    expect(await load({ search: "nobody", page: "7" })).toMatchObject({ rows: [], page: 1, pages: 1 });
  });

  it("notes the look in the audit log", async () => {
    const { load, agencyId, manager } = await newCaseload({});
    await load({});
    const entries = await getDatabase().auditEntry.findMany({ where: { agencyId } });
    expect(entries).toMatchObject([{ act: "looked-at-caseload", userId: manager.userId, firmId: null }]);
  });
});

describe("the cost of the caseload", () => {
  it("is one statement, one look and no query a row, however many firms there are", async () => {
    const [few, more] = [await newCaseload({}), await newCaseload(...many(120))];
    for (const { load } of [few, more]) {
      const statements = await watchStatements(() => load({ sort: "due" }));
      expect(statements.map(({ sql }) => sql.trim().split(/\s/)[0])).toEqual(["WITH", "INSERT", "COMMIT"]);
    }
  });

  it("reads no result and no answer, and finds every row by an index", async () => {
    const { load } = await newCaseload({});
    const [statement] = await watchStatements(() => load({ search: "x", work: "drop" }));
    const plan = await getDatabase().$transaction(async (tx) => {
      // Small tables are read whole unless that is forbidden; what has no index is read whole even so.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      const rows = await tx.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
        `EXPLAIN ${statement?.sql}`,
        ...JSON.parse(statement?.params ?? "[]"),
      );
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toContain("Case_agencyId_firmId_key");
    expect(plan).toContain("Consent_agencyId_firmId_idx");
    expect(plan).not.toMatch(/Seq Scan|"Result"|"Answer/);
  });
});
