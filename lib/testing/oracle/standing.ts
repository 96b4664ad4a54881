/** Critical gaps, band, quadrant, stage, path, size and next review, with pencil and paper. */
import { fallsShort, reaches } from "./logic";
import { OTHER_MODES, type Paper } from "./paper";
import type { Score } from "./scores";

export interface Gap {
  id: string;
  state: "open" | "unconfirmed";
}

export function gapsOf(paper: Paper): Gap[] {
  const gaps = paper.data.questions.flatMap(({ id, critical }): Gap[] => {
    if (critical === undefined) return [];
    const level = paper.answer(id);
    if (typeof level !== "number") return [{ id, state: "unconfirmed" }];
    return level < critical ? [{ id, state: "open" }] : [];
  });
  return [...gaps.filter(({ state }) => state === "open"), ...gaps.filter(({ state }) => state !== "open")];
}

function bandAt(willingness: number, ability: number, hasGap: boolean): string {
  const lower = Math.min(willingness, ability);
  if (reaches(lower, 60) && !hasGap) return "ready";
  return reaches(lower, 40) ? "prepare" : "not-now";
}

/** One value for each side of each threshold that the range touches; a null axis may lie anywhere. */
function samples({ low, high }: Score): number[] {
  const [from, to] = [low ?? 0, high ?? 100];
  return [from, to, ...[20, 40, 50, 60, 80].filter((value) => value >= from && value <= to)];
}

export function bandOf(willingness: Score, ability: Score, gaps: readonly Gap[], confidence: string) {
  const hasOpen = gaps.some(({ state }) => state === "open");
  const hasUnconfirmed = gaps.some(({ state }) => state === "unconfirmed");
  const gapStates = hasOpen ? [true] : hasUnconfirmed ? [true, false] : [false];
  const found = samples(willingness).flatMap((w) =>
    samples(ability).flatMap((a) => gapStates.map((hasGap) => bandAt(w, a, hasGap))),
  );
  const reasons = [
    ...(confidence === "none" ? [] : below("willingness", willingness.score as number)),
    ...(confidence === "none" ? [] : below("ability", ability.score as number)),
    ...(hasOpen ? ["critical-gap-open"] : []),
    ...(hasUnconfirmed ? ["critical-gap-unconfirmed"] : []),
    ...(confidence === "none" ? ["not-enough-answered"] : []),
  ];
  return {
    value:
      confidence === "none"
        ? "undetermined"
        : bandAt(willingness.score as number, ability.score as number, gaps.length > 0),
    possible: ["ready", "prepare", "not-now"].filter((band) => found.includes(band)),
    reasons,
  };
}

function below(axis: string, score: number): string[] {
  if (fallsShort(score, 40)) return [`${axis}-below-40`];
  return fallsShort(score, 60) ? [`${axis}-below-60`] : [];
}

function quadrantAt(willingness: number, ability: number): string {
  if (reaches(willingness, 60)) return reaches(ability, 60) ? "set" : "eager";
  return reaches(ability, 60) ? "could-but-does-not-plan" : "explore";
}

export function quadrantOf(willingness: Score, ability: Score, confidence: string) {
  const found = samples(willingness).flatMap((w) => samples(ability).map((a) => quadrantAt(w, a)));
  return {
    value: confidence === "none" ? null : quadrantAt(willingness.score as number, ability.score as number),
    possible: ["explore", "could-but-does-not-plan", "eager", "set"].filter((id) => found.includes(id)),
  };
}

const STAGES = ["domestic-marketing", "pre-export", "experimental", "active", "committed"];

function stageAt(
  s: string,
  c: string,
  p: number,
  n: number,
  years: number,
  modes: readonly string[],
): string | undefined {
  const hasSubsidiary = modes.includes("sales-subsidiary") || modes.includes("production-subsidiary");
  if (s === "regular" && (reaches(p, 40) || hasSubsidiary)) return "committed";
  if (s === "regular" && (reaches(p, 10) || n >= 6 || years >= 5)) return "active";
  if (s === "regular" || s === "occasional") return "experimental";
  if (s === "unsolicited-only" || s === "stopped") return "pre-export";
  return c === "studied" || c === "decided" ? "pre-export" : "domestic-marketing";
}

/** Every value that a fact may have: its own where it is known, else all that make a difference. */
function candidates<T>(paper: Paper, id: string, all: readonly T[]): readonly T[] {
  const fact = paper.fact(id);
  return fact.is === "known" ? [fact.value as T] : all;
}

export function stageOf(paper: Paper): { value: string | null; possible: string[] } {
  const founded = paper.number("profile.founded") ?? 1500;
  const found = new Set<string>();
  for (const s of candidates(paper, "activity.status", [
    "none",
    "unsolicited-only",
    "occasional",
    "regular",
    "stopped",
  ]))
    for (const c of candidates(paper, "activity.considered", [
      "never",
      "thought-about",
      "studied",
      "decided",
    ]))
      for (const p of candidates(paper, "activity.export-share", [0, 10, 40]))
        for (const n of candidates(paper, "activity.countries", [0, 6]))
          for (const first of candidates(paper, "activity.first-year", [founded, paper.year]))
            for (const modes of candidates(paper, "activity.modes", [["none"], ["sales-subsidiary"]]))
              found.add(stageAt(s, c, p, n, paper.year - first, modes) as string);
  const possible = STAGES.filter((stage) => found.has(stage));
  return { value: possible.length === 1 ? (possible[0] as string) : null, possible };
}

export function uppsalaOf(paper: Paper): number | null {
  const modes = paper.fact("activity.modes");
  if (modes.is !== "known") return null;
  const chosen = modes.value as string[];
  if (chosen.includes("production-subsidiary")) return 4;
  if (chosen.includes("sales-subsidiary")) return 3;
  const isRegular = paper.isOneOf("activity.status", "regular");
  return isRegular === null ? null : isRegular ? 2 : 1;
}

export function flagsOf(paper: Paper): string[] {
  const sells = paper.isOneOf("activity.status", "occasional", "regular");
  const gap = paper.yearsToFirstSale();
  const flags: [string, boolean][] = [
    ["lapsed", paper.isOneOf("activity.status", "stopped") === true],
    ["other-modes", sells === false && paper.names("activity.modes", ...OTHER_MODES) === true],
    ["within-two-years", paper.isEarly() === true && gap !== null && gap <= 2],
    ["part-of-group", paper.isYes("profile.part-of-group") === true],
  ];
  return flags.filter(([, holds]) => holds).map(([id]) => id);
}

export function pathOf(paper: Paper): string[] {
  const sells = paper.isOneOf("activity.status", "occasional", "regular") === true;
  const gap = paper.yearsToFirstSale();
  const paths: [string, boolean][] = [
    ["early-internationalizer", paper.isEarly() === true],
    ["incremental", sells && gap !== null && gap > 5],
    ["prospective-early", paper.isProspectiveEarly() === true],
    ["networked", paper.names("activity.modes", "alliance-joint-venture", "research-cooperation") === true],
  ];
  return paths.filter(([, holds]) => holds).map(([id]) => id);
}

export function newVentureTypeOf(paper: Paper): string | null {
  const countries = paper.number("activity.countries");
  const chain = paper.fact("activity.value-chain");
  if (paper.isEarly() !== true || countries === null || chain.is !== "known") return null;
  const activities = (chain.value as string[]).filter((activity) => activity !== "none").length;
  if (countries >= 6) return activities >= 3 ? "global-start-up" : "multinational-trader";
  return activities >= 3 ? "geographically-focused-start-up" : "export-import-start-up";
}

export function sizeClassOf(paper: Paper): string | null {
  const staff = paper.number("profile.employees");
  const turnover = paper.number("profile.turnover");
  const sheet = paper.number("profile.balance-sheet");
  if (staff === null) return null;
  const fits = (limitOfTurnover: number, limitOfSheet: number) => {
    if (turnover === null && sheet === null) return true;
    return (
      (turnover !== null && reaches(-turnover, -limitOfTurnover)) ||
      (sheet !== null && reaches(-sheet, -limitOfSheet))
    );
  };
  if (staff < 10 && fits(2_000_000, 2_000_000)) return "micro";
  if (staff < 50 && fits(10_000_000, 10_000_000)) return "small";
  if (staff < 250 && fits(50_000_000, 43_000_000)) return "medium";
  return "large";
}

export function nextReviewOf(stage: string | null, flags: readonly string[], band: string): number {
  const isSoon =
    stage === "experimental" ||
    flags.includes("lapsed") ||
    band === "prepare" ||
    (band === "not-now" && (stage === "active" || stage === "committed"));
  if (isSoon) return 6;
  return stage === "committed" ? 24 : 12;
}
