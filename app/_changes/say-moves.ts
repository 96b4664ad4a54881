/** Moves of what a result says in a word, as sentences, each with what is behind it. */
import { joinWords, quoteNames } from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import type { Move, Turnover } from "@/lib/domain/comparison/pair";
import type { Timed } from "@/lib/domain/comparison/standing-moves";
import type { Changes } from "./changes-view";

export interface SaidMove {
  readonly id: string;
  readonly text: string;
  readonly notes: readonly string[];
}

type Names = Readonly<Record<string, string>>;

function namesIn(words: Readonly<Record<string, { readonly name: string }>>): Names {
  return Object.fromEntries(Object.entries(words).map(([id, { name }]) => [id, name]));
}

/** The labels of questions, quoted and joined. */
export function joinLabels(reading: Reading, ids: readonly string[]): string {
  return joinWords(
    reading.locale,
    quoteNames(
      reading,
      ids.map((id) => labelOf(reading, id)),
    ),
  );
}

/** From one name to another; nothing where nothing moved. */
function sayMove(
  { t }: Changes,
  id: string,
  move: Move<string | null>,
  names: Names,
  notes: string[],
): SaidMove[] {
  if (!move) return [];
  const nameOf = (value: string | null) => (value === null ? t("moves.open") : (names[value] ?? value));
  const values = { name: t(`moves.${id}`), from: nameOf(move.before), to: nameOf(move.after) };
  return [{ id, text: t("moves.from", values), notes }];
}

/** What came and what went; nothing where nothing did. */
function sayTurnover(
  { t, after }: Changes,
  id: string,
  { came, went }: Turnover<string>,
  names: Names,
  notes: string[],
): SaidMove[] {
  const say = (key: "came" | "went", ids: readonly string[]): SaidMove[] => {
    if (ids.length === 0) return [];
    const named = joinWords(
      after.locale,
      quoteNames(
        after,
        ids.map((one) => names[one] ?? one),
      ),
    );
    return [{ id: `${id}-${key}`, text: t(`moves.${key}`, { name: t(`moves.${id}`), names: named }), notes }];
  };
  return [...say("came", came), ...say("went", went)];
}

/** Why the band moved: each reason that ended or came, with its answers. */
function sayBandReasons({ comparison: { band }, t, after }: Changes): string[] {
  return (band?.because ?? []).map(({ reason, questions }) =>
    t("moves.reason", {
      reason: t(`moves.reasons.${band?.isUp ? "up" : "down"}.${reason}`),
      count: questions.length,
      names: joinLabels(after, questions),
    }),
  );
}

/** Everything that moved in a word, the result first. */
export function listSaidMoves(changes: Changes): SaidMove[] {
  const { comparison, after, t } = changes;
  const { band, standing } = comparison;
  const { results } = after.wording;
  const timed = (key: Timed) => (standing.byTime.includes(key) ? [t("moves.byTime")] : []);
  const behindStage =
    standing.behindStage.length > 0
      ? [t("moves.behind", { names: joinLabels(after, standing.behindStage) })]
      : [];
  const flagNames = Object.fromEntries(
    [...standing.flags.came, ...standing.flags.went].map((flag) => [flag, t(`moves.flagNames.${flag}`)]),
  );
  const confidences = Object.fromEntries(
    (["firm", "provisional", "none"] as const).map((id) => [id, t(`moves.confidences.${id}`)]),
  );
  return [
    ...sayMove(changes, "band", band, results["band-names"], sayBandReasons(changes)),
    ...sayMove(changes, "quadrant", standing.quadrant, namesIn(results.quadrants), []),
    ...sayMove(changes, "confidence", standing.confidence, confidences, []),
    ...sayMove(changes, "stage", standing.stage, namesIn(results.stages), [
      ...behindStage,
      ...timed("stage"),
    ]),
    ...sayTurnover(changes, "path", standing.path, namesIn(results.paths), timed("path")),
    ...sayTurnover(changes, "flags", standing.flags, flagNames, timed("flags")),
    ...sayMove(
      changes,
      "newVentureType",
      standing.newVentureType,
      namesIn(results["new-venture-types"]),
      timed("newVentureType"),
    ),
    ...sayMove(changes, "sizeClass", standing.sizeClass, namesIn(results["size-classes"]), []),
  ];
}
