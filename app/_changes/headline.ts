/** The one sentence that a comparison begins with: where the firm moved, and what did most for it. */
import { joinWords, quoteNames } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import { pickMainCauses } from "@/lib/domain/comparison/main-causes";
import type { Changes } from "./changes-view";
import { formatPoints, isNoChange } from "./points";

/** No sentence names more. */
const MOST = 3;

type Kind = "up" | "down" | "known" | "unknown" | "rose" | "roseReady" | "fell" | "level" | "unscored";

function findKind({ comparison, after }: Changes): Kind {
  const { band, readiness } = comparison;
  if (band?.before === "undetermined") return "known";
  if (band?.after === "undetermined") return "unknown";
  if (band) return band.isUp ? "up" : "down";
  if (readiness.change === null) return "unscored";
  if (isNoChange(readiness.change)) return "level";
  if (readiness.change < 0) return "fell";
  return after.result.band.value === "ready" ? "roseReady" : "rose";
}

/** The first of each list, then the second of each, and so on; none twice. */
function takeInTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return [...new Set(turns.flat())];
}

/** The questions behind the move: of the band where it moved, each of its reasons in turn; else of readiness. */
function listMain({ comparison }: Changes): string[] {
  const { band, causes, readiness } = comparison;
  const behindBand = takeInTurn(band?.because.map(({ questions }) => questions) ?? []);
  if (behindBand.length > 0) return behindBand.slice(0, MOST);
  return pickMainCauses(causes, ({ points }) => points, readiness.change ?? 0).map(({ id }) => id);
}

/** Where the firm moved, or that it stayed. */
export function sayHeadline(changes: Changes): string {
  const { t, before, after, comparison } = changes;
  const main = listMain(changes);
  const names = main.map((id) => labelOf(after, id));
  const bands: Readonly<Record<string, string>> = after.wording.results["band-names"];
  return t(`headline.${findKind(changes)}`, {
    from: bands[before.result.band.value] ?? "",
    to: bands[after.result.band.value] ?? "",
    points: formatPoints(after.locale, Math.abs(comparison.readiness.change ?? 0)),
    count: main.length,
    names: joinWords(after.locale, quoteNames(after, names)),
  });
}
