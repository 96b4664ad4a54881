/** The gates and triggers of the twelve recommendations, written out by hand, and the verdicts that follow. */
import { hasTwoActNow, loadOf } from "./barriers";
import { allOf, anyOf, fallsShort, not, reaches, type Truth } from "./logic";
import type { Paper } from "./paper";
import {
  ABILITY,
  type Score,
  scoreDimension,
  scoreDimensions,
  unknownShareOfAbility,
  WILLINGNESS,
} from "./scores";
import { sizeClassOf } from "./standing";

/** What is known of a firm when its recommendations are looked at. */
export interface Standing {
  confidence: string;
  band: { value: string; possible: string[] };
  quadrant: { value: string | null; possible: string[] };
  stage: { possible: string[] };
}

/** Ranges and possibilities for verdicts; point scores and values for leanings. */
type View = "ranges" | "points";

export interface Advice {
  gate: Truth;
  triggers: [weight: number, holds: Truth][];
}

export function among(possible: readonly string[], wanted: readonly string[]): Truth {
  if (possible.every((value) => wanted.includes(value))) return true;
  return possible.some((value) => wanted.includes(value)) ? null : false;
}

export function technologyOf(paper: Paper): string | null {
  const sector = paper.fact("profile.sector");
  return sector.is === "known" ? (paper.data.technology[String(sector.value).slice(0, 2)] ?? "none") : null;
}

/** All twelve, in their order. */
export function adviceOf(paper: Paper, standing: Standing, view: View): Record<string, Advice> {
  const spanOf = ({ score, low, high }: Score) =>
    view === "points" ? { low: score, high: score } : { low, high };
  const test = (score: Score, holds: (value: number) => boolean): Truth => {
    const { low, high } = spanOf(score);
    if (low === null || high === null) return score.low === null ? false : null;
    return holds(low) === holds(high) ? holds(low) : null;
  };
  const scoreOf = (id: string): Score => {
    if (id === "willingness") return scoreDimensions(paper, WILLINGNESS);
    return id === "ability" ? scoreDimensions(paper, ABILITY) : scoreDimension(paper, id);
  };
  const atLeast = (id: string, threshold: number) => test(scoreOf(id), (value) => reaches(value, threshold));
  const below = (id: string, threshold: number) => test(scoreOf(id), (value) => fallsShort(value, threshold));
  const without = (id: string) =>
    scoreDimensions(
      paper,
      ABILITY.filter((dimension) => dimension !== id),
    );
  const isFirm = standing.confidence === "firm";
  const bandIs = (...bands: string[]): Truth => {
    if (view === "points") return bands.includes(standing.band.value);
    return isFirm ? among(standing.band.possible, bands) : null;
  };
  const quadrantIs = (...ids: string[]): Truth => {
    if (view === "points") return ids.includes(standing.quadrant.value as string);
    return isFirm ? among(standing.quadrant.possible, ids) : null;
  };
  const stageIs = (...stages: string[]) => among(standing.stage.possible, stages);
  const barrier = (id: string) => paper.barrierAtLeast2(`barrier.${id}`);
  const considered = (...options: string[]) => paper.isOneOf("activity.considered", ...options);
  const status = (...options: string[]) => paper.isOneOf("activity.status", ...options);
  const wants = (...options: string[]) => paper.names("support.wanted", ...options);
  const motive = (id: string) => paper.atLeast(`motive.${id}`, 2);
  const share = unknownShareOfAbility(paper);
  const knowsLittle = share !== null && reaches(share, 1 / 3);
  const size = sizeClassOf(paper);
  const technology = technologyOf(paper);
  const early = paper.isEarly();
  const prospective = paper.isProspectiveEarly();
  const procedural = loadOf(paper, "procedural");
  const usedSupport = paper.names(
    "support.used",
    "information",
    "promotion",
    "financial",
    "investment",
    "counselling",
  );

  return {
    "01-increase-awareness": {
      gate: allOf(stageIs("domestic-marketing", "pre-export"), not(paper.raisesOtherModes())),
      triggers: [
        [0.9, allOf(considered("never"), status("none", "unsolicited-only"))],
        [0.6, allOf(considered("thought-about"), below("expectations", 50))],
        [0.7, quadrantIs("could-but-does-not-plan")],
        [0.5, paper.atMost("expectations.foreign-enquiry", 0)],
      ],
    },
    "02-target-export-ready": {
      gate: stageIs("domestic-marketing", "pre-export", "experimental"),
      triggers: [[0.9, bandIs("ready")]],
    },
    "03-acquire-capabilities": {
      gate: not(allOf(stageIs("domestic-marketing"), below("willingness", 40))),
      triggers: [
        [0.6, allOf(atLeast("willingness", 40), below("ability", 60))],
        [0.35, below("functions", 50)],
        [0.35, below("marketing", 50)],
        [0.35, below("information", 50)],
        [0.35, below("procedures", 50)],
        [0.5, anyOf(barrier("functional.untrained-personnel"), barrier("functional.management-time"))],
        [0.4, wants("training", "counselling")],
        [0.5, knowsLittle],
      ],
    },
    "04-target-new-firms": {
      gate: allOf(paper.ageAtMost(5), bandIs("ready", "prepare")),
      triggers: [
        [0.8, allOf(atLeast("aspirations", 66), atLeast("advantages", 50))],
        [0.5, anyOf(early, prospective)],
      ],
    },
    "05-tailored-support": {
      gate: not(allOf(considered("never"), stageIs("domestic-marketing"))),
      triggers: [
        [0.5, hasTwoActNow(paper, view === "points")],
        [0.5, paper.atMost("support.helpful", 1)],
        [0.5, barrier("governmental.lack-of-home-support")],
        [0.4, anyOf(paper.names("activity.modes", "import"), paper.raisesOtherModes())],
        [0.3, stageIs("experimental", "active")],
      ],
    },
    "06-new-venture-programme": {
      gate: true,
      triggers: [
        [0.8, allOf(early, paper.ageAtMost(10))],
        [0.8, prospective],
        [
          0.5,
          allOf(
            technology === null ? null : technology === "high" || technology === "medium-high",
            paper.atLeast("activity.plan-countries", 2),
          ),
        ],
      ],
    },
    "07-integrate-with-other-support": {
      gate: true,
      triggers: [
        [0.5, paper.isOneOf("profile.innovation", "continuous")],
        [0.3, paper.isOneOf("profile.innovation", "now-and-then")],
        [0.4, wants("innovation", "hiring", "finance-insurance")],
        [
          0.4,
          allOf(
            below("functions", 50),
            test(without("functions"), (value) => reaches(value, 50)),
          ),
        ],
      ],
    },
    "08-broaden-services": {
      gate: true,
      triggers: [
        [0.5, anyOf(motive("know-how"), motive("production-costs"), motive("labour"), motive("capital"))],
        [0.5, wants("partner-search", "market-research")],
        [0.3, wants("information", "legal-ip", "trade-fair-mission")],
        [0.4, barrier("informational.find-opportunities")],
        [0.4, barrier("informational.contact-customers")],
        [0.4, barrier("marketing.reliable-representation")],
        [0.3, paper.usedOnly("promotion", "financial")],
        [0.5, knowsLittle],
      ],
    },
    "09-follow-up": {
      gate: true,
      triggers: [
        [0.5, usedSupport],
        [0.5, stageIs("experimental")],
        [0.8, status("stopped")],
        [0.5, paper.context.earlierAssessment],
        [0.5, paper.context.openPlan],
      ],
    },
    "10-reduce-barriers-and-costs": {
      gate: true,
      triggers: [
        [0.4, barrier("functional.working-capital")],
        [0.4, barrier("marketing.transport-insurance-costs")],
        [0.4, barrier("environmental.tariff-and-non-tariff-barriers")],
        [0.4, barrier("marketing.customer-credit")],
        [0.4, barrier("procedural.slow-payment")],
        [0.3, allOf(size === null ? null : size === "micro", not(stageIs("domestic-marketing")))],
        [0.3, paper.below("functions.finance", 2)],
      ],
    },
    "11-reduce-red-tape": {
      gate: true,
      triggers: [
        [
          0.5,
          test({ score: procedural.load, low: procedural.low, high: procedural.high }, (value) =>
            reaches(value, 50),
          ),
        ],
        [0.4, barrier("procedural.unfamiliar-procedures")],
        [0.4, barrier("governmental.unfavourable-home-rules")],
        [0.4, barrier("environmental.strict-foreign-rules")],
        [0.4, paper.atLeast("support.burden", 2)],
      ],
    },
    "12-stimulate-cooperation": {
      gate: true,
      triggers: [
        [0.4, allOf(below("functions", 50), atLeast("aspirations", 50))],
        [0.4, allOf(paper.atLeast("advantages.technology", 3), paper.below("profile.employees", 50))],
        [0.3, barrier("marketing.access-to-channels")],
        [0.3, barrier("marketing.reliable-representation")],
        [0.3, barrier("marketing.complex-channels")],
        [0.4, paper.isYes("activity.large-customer")],
        [0.3, motive("follow-customer")],
        [0.3, allOf(paper.atMost("advantages.network", 0), atLeast("ability", 40))],
      ],
    },
  };
}

function strengthOf(triggers: Advice["triggers"], counts: (holds: Truth) => boolean): number {
  return 1 - triggers.filter(([, holds]) => counts(holds)).reduce((rest, [weight]) => rest * (1 - weight), 1);
}

function judge({ gate, triggers }: Advice): { verdict: string; strength: number } {
  if (gate === false) return { verdict: "not-needed", strength: 0 };
  const strength = strengthOf(triggers, (holds) => holds === true);
  if (gate === null) return { verdict: "cannot-tell", strength };
  if (reaches(strength, 0.5)) return { verdict: "recommended", strength };
  const most = strengthOf(triggers, (holds) => holds !== false);
  return { verdict: reaches(most, 0.5) ? "cannot-tell" : "not-needed", strength };
}

const VERDICTS = ["recommended", "cannot-tell", "not-needed"];

export function recommendationsOf(paper: Paper, standing: Standing) {
  const byRange = adviceOf(paper, standing, "ranges");
  const byPoint = adviceOf(paper, standing, "points");
  const judged = Object.entries(byRange).map(([id, advice]) => ({
    id,
    ...judge(advice),
    leaning: standing.confidence === "none" ? null : judge(byPoint[id] as Advice).verdict,
    advice,
  }));
  return judged.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      (Math.abs(a.strength - b.strength) <= 1e-9 ? 0 : b.strength - a.strength) ||
      (a.id < b.id ? -1 : 1),
  );
}
