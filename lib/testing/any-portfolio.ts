/** Portfolios made up for property tests: firms whose days and numbers lie on and around what makes a case work. */
import fc from "fast-check";
import { PURPOSES, RECORD_PARTS } from "@/lib/domain/access/consent";
import { findStallLimit } from "@/lib/domain/portfolio/work";
import { BANDS } from "@/lib/domain/scoring/band";
import { SIZE_CLASSES } from "@/lib/domain/stage/size-class";
import { STAGES } from "@/lib/domain/stage/stage";
import type { MadeFirm } from "./portfolio";

const DAY = 24 * 60 * 60 * 1000;

/** Who there is for firms to be assigned to, and to have looked. */
export interface Cast {
  readonly membershipIds: readonly string[];
  readonly userIds: readonly string[];
}

/** Moments of a firm's history, each its own: the oldest first, the last ones on both sides of a stall. */
function listMoments(now: Date): Date[] {
  const limit = findStallLimit(now).getTime();
  const past = [800, 560, 366, 365, 200, 184, 183, 60].map((days) => now.getTime() - days * DAY);
  return [...past, limit - 1, limit, limit + 1, now.getTime() - DAY, now.getTime()].map((at) => new Date(at));
}

/** Any firm of an agency with these people, as things stand at this moment. */
export function anyMadeFirm(now: Date, { membershipIds, userIds }: Cast): fc.Arbitrary<MadeFirm> {
  const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
  const moments = listMoments(now);
  const near = (days: readonly number[]) => days.map((day) => new Date(now.getTime() + day * DAY));
  const edge = orNull([now, new Date(now.getTime() + 1), ...near([-1, 1])]);
  const consent = fc.record({
    parts: fc.oneof(fc.constant([...RECORD_PARTS]), fc.subarray([...RECORD_PARTS])),
    purposes: fc.oneof(fc.constant([...PURPOSES]), fc.subarray([...PURPOSES])),
    givenAt: fc.constantFrom(now, new Date(now.getTime() + 1), ...near([-400, -1])),
    until: edge,
    withdrawnAt: edge,
  });
  const free = {
    parts: ["results", "plan"],
    purposes: ["counselling"],
    until: null,
    withdrawnAt: null,
  } as const;
  const consents = fc.oneof(
    { weight: 3, arbitrary: fc.constant([{ ...free, givenAt: new Date(now.getTime() - 900 * DAY) }]) },
    { weight: 2, arbitrary: fc.array(consent, { maxLength: 3 }) },
  );
  const result = fc.record({
    // The last two are five apart, and a little less in binary.
    readiness: orNull([40, 45, 50, 50.01, 55, 92 / 3, 107 / 3]),
    band: fc.constantFrom(...BANDS),
    stage: orNull(STAGES),
    sizeClass: orNull(SIZE_CLASSES),
    openGaps: fc.constantFrom(0, 0, 1, 3),
    reviewMonths: fc.constantFrom(6, 12, 24),
    region: orNull(["flanders", "wallonia", "unknown"]),
    sector: orNull(["28.12", "62", "01.1"]),
  });
  const history = fc
    .tuple(
      fc.subarray(moments, { maxLength: 4 }),
      fc.array(result, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([times, results, isOpen]) => {
      const finished = isOpen ? times.slice(0, -1) : times;
      return {
        results: finished.flatMap((at, index) => (results[index] ? { ...results[index], at } : [])),
        openSince: isOpen ? (times.at(-1) ?? null) : null,
      };
    });
  return fc
    .record({
      name: orNull(["Maes", "Éclair", "eclipse", "Zonen & Co", "100% linen", "a_b"]),
      counsellorId: orNull(membershipIds),
      archivedAt: fc.constantFrom(null, null, null, null, now),
      consents,
      history,
      planDueOn: orNull(near([-1, 0, 1]).map((day) => day.toISOString().slice(0, 10))),
      seenBy: fc.constantFrom(...userIds),
      seen: orNull(moments),
    })
    .map(({ history: { results, openSince }, seenBy, seen, ...firm }) => ({
      ...firm,
      results,
      openSince,
      seen: seen && { userId: seenBy, resultAt: seen },
    }));
}
