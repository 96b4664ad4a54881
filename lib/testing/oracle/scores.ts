/** Scores, ranges, coverage, confidence and leverage with pencil and paper. */
import { reaches } from "./logic";
import type { Paper, Question } from "./paper";

export const WILLINGNESS = ["aspirations", "expectations", "commitment"];
export const ABILITY = [
  "advantages",
  "information",
  "functions",
  "marketing",
  "procedures",
  "government",
  "task",
  "environment",
];

const dimensionWeight = (dimension: string) => (dimension === "government" ? 0.5 : 1);

export interface Score {
  score: number | null;
  low: number | null;
  high: number | null;
}

export function itemsOf(paper: Paper, dimensions: readonly string[]): Question[] {
  return paper.data.questions.filter(({ dimension }) => dimension && dimensions.includes(dimension));
}

function applicable(paper: Paper, items: readonly Question[]): Question[] {
  return items.filter(({ id }) => paper.answer(id) !== "not-applicable");
}

function mean(parts: readonly { value: number; weight: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight === 0 ? null : parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight;
}

const weigh = (items: readonly Question[]) => items.reduce((sum, item) => sum + item.weight, 0);
const isAnswered = (paper: Paper, { id }: Question) => typeof paper.answer(id) === "number";

/** `raised` counts one item at one level more. */
export function scoreDimension(paper: Paper, dimension: string, raised?: string): Score {
  const items = applicable(paper, itemsOf(paper, [dimension]));
  const meanOf = (some: readonly Question[], missing: number) =>
    mean(
      some.map((item) => {
        const level = isAnswered(paper, item) ? (paper.answer(item.id) as number) : missing;
        return { value: ((level + (item.id === raised ? 1 : 0)) / 3) * 100, weight: item.weight };
      }),
    );
  const answered = items.filter((item) => isAnswered(paper, item));
  return { score: meanOf(answered, 0), low: meanOf(items, 0), high: meanOf(items, 3) };
}

export function scoreDimensions(paper: Paper, dimensions: readonly string[], raised?: string): Score {
  const scores = dimensions
    .map((dimension) => ({ ...scoreDimension(paper, dimension, raised), weight: dimensionWeight(dimension) }))
    .filter(({ low }) => low !== null);
  const meanOf = (key: "score" | "low" | "high") =>
    scores.some((score) => score[key] === null)
      ? null
      : mean(scores.map((score) => ({ value: score[key] as number, weight: score.weight })));
  return { score: meanOf("score"), low: meanOf("low"), high: meanOf("high") };
}

const together = (willingness: number | null, ability: number | null) =>
  willingness === null || ability === null ? null : 100 * Math.sqrt((willingness / 100) * (ability / 100));

export function scoreReadiness(willingness: Score, ability: Score): Score {
  return {
    score: together(willingness.score, ability.score),
    low: together(willingness.low, ability.low),
    high: together(willingness.high, ability.high),
  };
}

export function coverageOf(paper: Paper, dimensions: readonly string[]): number | null {
  const items = applicable(paper, itemsOf(paper, dimensions));
  if (items.length === 0) return null;
  return weigh(items.filter((item) => isAnswered(paper, item))) / weigh(items);
}

export function confidenceOf(paper: Paper): "firm" | "provisional" | "none" {
  const axes = [WILLINGNESS, ABILITY];
  if (axes.some((axis) => scoreDimensions(paper, axis).score === null)) return "none";
  const isFirm = axes.every((axis) => {
    const items = itemsOf(paper, axis);
    return (
      reaches(coverageOf(paper, axis) as number, 0.6) &&
      reaches(weigh(applicable(paper, items)) / weigh(items), 0.5)
    );
  });
  return isFirm ? "firm" : "provisional";
}

/** What one level more of each item would bring to readiness and to its axis. */
export function leverageOf(paper: Paper) {
  const willingness = scoreDimensions(paper, WILLINGNESS).score;
  const ability = scoreDimensions(paper, ABILITY).score;
  const now = together(willingness, ability);
  if (now === null) return [];
  const gains = itemsOf(paper, [...WILLINGNESS, ...ABILITY])
    .filter((item) => item.actionable && isAnswered(paper, item) && (paper.answer(item.id) as number) < 3)
    .map((item) => {
      const more = scoreDimensions(paper, WILLINGNESS, item.id).score as number;
      const moreAble = scoreDimensions(paper, ABILITY, item.id).score as number;
      const isWilling = WILLINGNESS.includes(item.dimension as string);
      return {
        id: item.id,
        points: (together(more, moreAble) as number) - now,
        axisPoints: isWilling ? more - (willingness as number) : moreAble - (ability as number),
        isCritical: item.critical !== undefined,
      };
    });
  const descending = (a: number, b: number) => (Math.abs(a - b) <= 1e-9 ? 0 : b - a);
  return gains
    .sort(
      (a, b) =>
        descending(a.points, b.points) ||
        descending(a.axisPoints, b.axisPoints) ||
        Number(b.isCritical) - Number(a.isCritical) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, points, axisPoints }) => ({ id, points, axisPoints }));
}

/** The share of the applicable ability items that were answered "we don't know yet". */
export function unknownShareOfAbility(paper: Paper): number | null {
  const items = applicable(paper, itemsOf(paper, ABILITY));
  const unknown = items.filter(({ id }) => paper.answer(id) === "unknown");
  return items.length === 0 ? null : unknown.length / items.length;
}
