import type { BarrierGroup } from "@/lib/domain/edition/edition";
import type { Match } from "@/lib/domain/scoring/barriers";
import { joinFirst, quoteNames } from "./numbers";
import type { Reading } from "./reading";

/** What a reader should see first: the areas to act on, else those that nobody feels, else those that worry. */
const TELLING: readonly Match[] = ["act-now", "blind-spot", "worry"];

export function groupsOf({ edition, result }: Reading, match: Match | null): BarrierGroup[] {
  return edition.groups.filter(({ id }) => result.barriers[id]?.match === match);
}

/** What the seven groups of barriers say in one sentence. */
export function sayBarrierFinding(reading: Reading): string {
  const { wording, t } = reading;
  const telling = TELLING.find((match) => groupsOf(reading, match).length > 0);
  if (!telling) {
    const isOpen = groupsOf(reading, "cannot-tell").length > 0;
    return t(isOpen ? "barriers.finding.cannot-tell" : "barriers.finding.under-control");
  }
  const names = groupsOf(reading, telling).map(({ id }) => wording.results.groups[id]?.name ?? id);
  return t(`barriers.finding.${telling}`, {
    count: names.length,
    names: joinFirst(reading, quoteNames(reading, names)),
  });
}
