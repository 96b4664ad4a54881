import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "@/app/_results/numbers";
import { allowsCounselling } from "@/lib/domain/access/consent";
import { findCaseState } from "@/lib/domain/portfolio/case-state";
import { changeWork, parseView } from "@/lib/domain/portfolio/caseload-view";
import type { Standing } from "@/lib/domain/portfolio/standing";
import { listWork, WORK_GROUPS } from "@/lib/domain/portfolio/work";
import { newAgency } from "@/lib/testing/agency";
import { anyMadeFirm } from "@/lib/testing/any-portfolio";
import { provideDatabase } from "@/lib/testing/database";
import { addPortfolio, type MadeFirm, newFollower } from "@/lib/testing/portfolio";
import { listFalling } from "../agency/case-scope";
import { getDatabase } from "../database";
import { loadCaseload } from "./queries";

provideDatabase();

const now = new Date("2026-11-25T10:30:00Z");
const everything = { ...parseView({}, { regions: [], sectors: [], counsellors: [] }), divisions: null };
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** What the member may see of where the firm stands, worked out from how it was made. */
function findStanding({ consents, results, openSince, planDueOn }: MadeFirm): Standing | null {
  const allows = (part: "results" | "plan") =>
    consents.some((consent) => allowsCounselling(consent, part, now));
  if (!allows("results")) return null;
  const newest = results.at(-1);
  return {
    resultAt: newest?.at ?? null,
    readiness: newest?.readiness ?? null,
    previousReadiness: results.at(-2)?.readiness ?? null,
    openGaps: newest?.openGaps ?? 0,
    reviewDueOn: newest ? addMonths(dayOf(newest.at), newest.reviewMonths) : null,
    planDueOn: allows("plan") ? planDueOn : null,
    isUnderWay: openSince !== null,
    answeredAt: openSince ?? newest?.at ?? null,
  };
}

describe("the groups of a caseload", () => {
  it("have the cases in them that the rules of the domain name, for each member", {
    timeout: 120_000,
  }, async () => {
    const { id: agencyId } = await newAgency();
    const members = [
      await newFollower(agencyId, "manager"),
      await newFollower(agencyId),
      await newFollower(agencyId),
    ];
    const cast = {
      membershipIds: members.map(({ membershipId }) => membershipId),
      userIds: members.map(({ userId }) => userId),
    };
    const portfolios = fc.array(anyMadeFirm(now, cast), { minLength: 20, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(portfolios, async (firms) => {
        await getDatabase().firm.deleteMany({});
        const ids = await addPortfolio(agencyId, firms);
        for (const member of members) {
          const falling = firms
            .map((firm, index) => ({ id: ids[index], firm, standing: findStanding(firm) }))
            .filter(
              ({ firm: { counsellorId } }) =>
                member === members[0] || counsellorId === null || counsellorId === member.membershipId,
            );
          const active = falling.filter(({ firm }) => firm.archivedAt === null);
          const workOf = ({ firm: { seen }, standing }: (typeof falling)[number]) =>
            listWork(standing, { now, seenResultAt: seen?.userId === member.userId ? seen.resultAt : null });
          const idsOf = (chosen: typeof falling) => chosen.map(({ id }) => id).sort();
          for (const group of WORK_GROUPS) {
            const { rows, counts } = await loadCaseload(member, { ...everything, work: group }, now);
            const expected = active.filter((one) => workOf(one).includes(group));
            expect(rows.map(({ firmId }) => firmId).sort(), group).toEqual(idsOf(expected));
            expect(counts[group]).toBe(expected.length);
          }
          const { rows } = await loadCaseload(member, everything, now);
          expect(rows.map(({ firmId }) => firmId).sort()).toEqual(idsOf(active));
          for (const row of rows) {
            const made = active.find(({ id }) => id === row.firmId);
            expect(row.standing).toEqual(
              made?.standing && { ...made.standing, band: row.standing?.band, stage: row.standing?.stage },
            );
            expect(row.state).toBe(findCaseState(false, made?.standing ?? null));
          }
          const where = { ...listFalling(member), archivedAt: null };
          expect(await getDatabase().case.count({ where })).toBe(rows.length);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it("come in the order in which they are worked through", async () => {
    const { id: agencyId } = await newAgency();
    const manager = await newFollower(agencyId, "manager");
    const cast = { membershipIds: [manager.membershipId], userIds: [manager.userId] };
    await addPortfolio(agencyId, fc.sample(anyMadeFirm(now, cast), { numRuns: 250, seed: 5 }));
    const drops = await loadCaseload(manager, { ...everything, ...changeWork(everything, "drop") }, now);
    const changes = drops.rows.map(
      ({ standing }) => (standing?.readiness ?? 0) - (standing?.previousReadiness ?? 0),
    );
    expect(changes.length).toBeGreaterThan(1);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
  });
});
