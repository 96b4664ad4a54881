/** The evidence of a recommendation, comparison by comparison, from its conditions as they stand in the content. */
import type { EditionData } from "@/lib/domain/edition/schema";
import { hasTwoActNow, loadOf } from "./barriers";
import { allOf, anyOf, fallsShort, not, reaches, type Truth } from "./logic";
import type { Paper } from "./paper";
import { among, type Standing, technologyOf } from "./recommendations";
import {
  ABILITY,
  type Score,
  scoreDimension,
  scoreDimensions,
  unknownShareOfAbility,
  WILLINGNESS,
} from "./scores";
import { sizeClassOf } from "./standing";

type Recommendation = EditionData["recommendations"][number];
type Condition = Recommendation["triggers"][number]["when"];
type Comparison = Extract<Condition, { fact: string }>;

export interface Compared {
  fact: string;
  operator: string;
  expected: unknown;
  holds: Truth;
  weight: number;
}

function split({ fact, ...rest }: Comparison): { fact: string; operator: string; expected: unknown } {
  const [operator, expected] = Object.entries(rest)[0] as [string, unknown];
  return { fact, operator, expected };
}

function compareNumber(operator: string, expected: number): (value: number) => boolean {
  if (operator === "atLeast") return (value) => reaches(value, expected);
  if (operator === "atMost") return (value) => reaches(-value, -expected);
  return (value) => fallsShort(value, expected);
}

function compareScore({ low, high }: Score, holds: (value: number) => boolean): Truth {
  if (low === null || high === null) return false;
  return holds(low) === holds(high) ? holds(low) : null;
}

function scoreNamed(paper: Paper, fact: string): Score | null {
  const [kind, id = ""] = fact.split(".");
  if (fact === "abilityWithoutFunctions") {
    return scoreDimensions(
      paper,
      ABILITY.filter((dimension) => dimension !== "functions"),
    );
  }
  if (kind === "load") {
    const { load, low, high } = loadOf(paper, id);
    return { score: load, low, high };
  }
  if (kind !== "score") return null;
  if (id === "willingness") return scoreDimensions(paper, WILLINGNESS);
  return id === "ability" ? scoreDimensions(paper, ABILITY) : scoreDimension(paper, id);
}

function compareQuestion(paper: Paper, fact: string, operator: string, expected: unknown): Truth {
  if (operator === "in") return paper.isOneOf(fact, ...(expected as string[]));
  if (operator === "includesAny") return paper.names(fact, ...(expected as string[]));
  if (operator === "is") return expected ? paper.isYes(fact) : not(paper.isYes(fact));
  if (fact.startsWith("barrier.") && operator === "atLeast") return paper.barrierAtLeast2(fact);
  if (operator === "atLeast") return paper.atLeast(fact, expected as number);
  return operator === "atMost"
    ? paper.atMost(fact, expected as number)
    : paper.below(fact, expected as number);
}

function compare(paper: Paper, standing: Standing, comparison: Comparison): Truth {
  const { fact, operator, expected } = split(comparison);
  const isFirm = standing.confidence === "firm";
  const score = scoreNamed(paper, fact);
  if (score) return compareScore(score, compareNumber(operator, expected as number));
  const wanted = expected as string[];
  switch (fact) {
    case "band":
      return isFirm ? among(standing.band.possible, wanted) : null;
    case "quadrant":
      return isFirm ? among(standing.quadrant.possible, wanted) : null;
    case "stage":
      return among(standing.stage.possible, wanted);
    case "sizeClass": {
      const size = sizeClassOf(paper);
      return size === null ? null : wanted.includes(size);
    }
    case "technology": {
      const technology = technologyOf(paper);
      return technology === null ? null : wanted.includes(technology);
    }
    case "age":
      return paper.ageAtMost(expected as number);
    case "earlyInternationalizer":
      return paper.isEarly();
    case "prospectiveEarly":
      return paper.isProspectiveEarly();
    case "actNowGroups":
      return hasTwoActNow(paper, false);
    case "abilityUnknownShare": {
      const share = unknownShareOfAbility(paper);
      return share !== null && reaches(share, expected as number);
    }
    case "context.earlierAssessment":
      return paper.context.earlierAssessment;
    case "context.openPlan":
      return paper.context.openPlan;
    default:
      return compareQuestion(paper, fact, operator, expected);
  }
}

function comparisonsOf(condition: Condition): Comparison[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsOf(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsOf);
}

/** What a condition of the content says of a firm. */
export function holdsOf(paper: Paper, standing: Standing, condition: Condition): Truth {
  if ("fact" in condition) return compare(paper, standing, condition);
  if ("not" in condition) return not(holdsOf(paper, standing, condition.not));
  const parts = ("all" in condition ? condition.all : condition.any).map((part) =>
    holdsOf(paper, standing, part),
  );
  return "all" in condition ? allOf(...parts) : anyOf(...parts);
}

/** The gate's comparisons, with weight 0, then those of the triggers. */
export function evidenceOf(paper: Paper, standing: Standing, { gate, triggers }: Recommendation): Compared[] {
  const conditions = [...(gate ? [{ weight: 0, when: gate }] : []), ...triggers];
  return conditions.flatMap(({ weight, when }) =>
    comparisonsOf(when).map((comparison) => ({
      ...split(comparison),
      holds: compare(paper, standing, comparison),
      weight,
    })),
  );
}
