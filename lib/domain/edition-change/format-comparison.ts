/** A comparison of two editions as lines of text, for whoever is about to publish one of them. */
import type { EditionComparison, MovedOutput } from "./compare-editions";
import type { Difference } from "./differences";

const MOST_DIGITS = 6;
const LONGEST_VALUE = 60;

/** Two numbers with as many decimals as it takes to tell them apart, one at least. */
function formatNumbers(from: number, to: number): [string, string] {
  for (let digits = 1; digits < MOST_DIGITS; digits += 1)
    if (from.toFixed(digits) !== to.toFixed(digits)) return [from.toFixed(digits), to.toFixed(digits)];
  return [from.toFixed(MOST_DIGITS), to.toFixed(MOST_DIGITS)];
}

function formatMove({
  name,
  from,
  to,
  causes,
}: Pick<MovedOutput, "name" | "from" | "to" | "causes">): string {
  const [before, after] =
    typeof from === "number" && typeof to === "number"
      ? formatNumbers(from, to)
      : [from ?? "none", to ?? "none"];
  const why =
    causes.length > 0 ? `by ${causes.map((place) => place + 1).join(", ")}` : "by several changes together";
  return `  ${name}: ${before} -> ${after}  (${why})`;
}

function formatValue(value: unknown): string {
  const text = value === undefined ? "none" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? "(a longer text)" : text;
}

function formatDifference({ path, kind, from, to }: Difference): string {
  const place = path.join(" / ");
  const isLong = [from, to].every((value) => formatValue(value).startsWith("("));
  if (kind !== "changed" && path.length === 2) return `${place}: ${kind}`;
  return isLong ? `${place}: changed` : `${place}: ${formatValue(from)} -> ${formatValue(to)}`;
}

/** The changes by number, the firms that move with what moves in each and why, and those that do not. */
export function formatComparison({ from, to, differences, firms }: EditionComparison): string {
  const moving = firms.filter(({ moved }) => moved.length > 0);
  const still = firms.filter(({ moved }) => moved.length === 0).map(({ name }) => name);
  const lines = [
    `Edition ${to} beside ${from}: ${differences.length} change(s) of meaning; ${moving.length} of ${firms.length} worked firms move.`,
    ...differences.map(
      (difference, place) => `${String(place + 1).padStart(4)}  ${formatDifference(difference)}`,
    ),
    ...moving.flatMap(({ name, moved }) => ["", name, ...moved.map(formatMove)]),
    ...(still.length > 0 ? ["", `Nothing moves in: ${still.join(", ")}.`] : []),
  ];
  return lines.join("\n");
}
