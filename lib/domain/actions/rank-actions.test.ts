/** What every list of actions keeps to, whatever the firm. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { advise, library } from "@/lib/testing/advise";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, type FirmAnswers } from "@/lib/testing/firms";

const ROUNDING = 1e-9;
const actionable = edition.questions.filter((question) => question.dimension && question.actionable);

function holdsForAnyFirm(check: (answers: FirmAnswers) => void): void {
  fc.assert(fc.property(anyFirm, check), { numRuns: 150 });
}

/** Items that are answered below their top. */
function listImprovable(answers: FirmAnswers): string[] {
  return actionable
    .filter(({ id, scale }) => typeof answers[id] === "number" && (answers[id] as number) < (scale.top ?? 0))
    .map(({ id }) => id);
}

test("the same firm gets the same actions, in the same order", () => {
  holdsForAnyFirm((answers) => {
    const reversed = Object.fromEntries(Object.entries(answers).reverse());
    expect(JSON.stringify(advise(reversed).advice)).toBe(JSON.stringify(advise(answers).advice));
  });
});

test("every open critical gap has its action before anything else, in the order of the gaps", () => {
  holdsForAnyFirm((answers) => {
    const { result, ranked } = advise(answers);
    const open = result.criticalGaps.filter(({ state }) => state === "open").map(({ id }) => id);
    const leads = ranked.filter(({ isAlternative }) => !isAlternative);
    const gapLeads = leads.slice(0, open.length).filter(({ tier }) => tier === "open-gap");
    expect(leads.slice(gapLeads.length).every(({ tier }) => tier !== "open-gap")).toBe(true);
    expect(new Set(gapLeads.flatMap(({ lifts }) => lifts.filter((id) => open.includes(id))))).toEqual(
      new Set(open),
    );
    const places = gapLeads.map(({ gap }) => open.indexOf(gap?.id ?? ""));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test("in both lists, what closes an open gap stands before what closes none", () => {
  holdsForAnyFirm((answers) => {
    const { advice } = advise(answers);
    for (const list of [advice.first, advice.rest]) {
      const tiers = list.map(({ tier }) => tier);
      const firstOther = tiers.findIndex((tier) => tier !== "open-gap");
      if (firstOther >= 0) expect(tiers.slice(firstOther)).not.toContain("open-gap");
    }
  });
});

test("no action stands in the list that neither moves a score nor finds anything out", () => {
  holdsForAnyFirm((answers) => {
    for (const { id, lifts, findsOut, gain, because } of advise(answers).ranked) {
      expect(lifts.length + findsOut.length, id).toBeGreaterThan(0);
      expect(gain.willingness + gain.ability, id).toBeGreaterThan(0);
      expect(because.items.map(({ question }) => question)).toEqual([...lifts, ...findsOut]);
      for (const item of lifts) expect(answers[item]).toBeTypeOf("number");
    }
  });
});

test("every item that can rise is lifted by an action, so whoever can improve has a first step", () => {
  holdsForAnyFirm((answers) => {
    const { advice, ranked } = advise(answers);
    const lifted = new Set(ranked.flatMap(({ lifts }) => lifts));
    for (const id of listImprovable(answers)) expect(lifted, id).toContain(id);
    expect(advice.first).toHaveLength(Math.min(library.order.first.value, ranked.length));
  });
});

test("an action that lifts one item moves exactly its leverage", () => {
  holdsForAnyFirm((answers) => {
    const { result, ranked } = advise(answers);
    const leverage = new Map(result.leverage.map((entry) => [entry.id, entry]));
    for (const { lifts, gain } of ranked) {
      const [item = "", second] = lifts;
      const alone = second === undefined ? leverage.get(item) : undefined;
      if (!alone) continue;
      expect(Math.abs((gain.readiness ?? 0) - alone.points)).toBeLessThan(ROUNDING);
      expect(Math.abs(gain.willingness + gain.ability - alone.axisPoints)).toBeLessThan(ROUNDING);
    }
  });
});

test("an action is told once: to do, in place, or left out with a reason", () => {
  holdsForAnyFirm((answers) => {
    const { advice, ranked } = advise(answers);
    const told = [...ranked, ...advice.inPlace, ...advice.leftOut].map(({ id }) => id);
    expect(told.sort()).toEqual(library.actions.map(({ id }) => id).sort());
  });
});
