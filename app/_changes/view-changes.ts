/** What the page of changes shows, from results that were read already. */
import type { Reading, Translate } from "@/app/_results/reading";
import type { Wording } from "@/lib/content/wording-files";
import type { Sources } from "@/lib/content/wording-schema";
import { compareAssessments } from "@/lib/domain/comparison/compare";
import { type Finished, findRefusal } from "@/lib/domain/comparison/finished";
import type { Side } from "@/lib/domain/comparison/ground";
import type { Pair } from "@/lib/domain/comparison/pair";
import { buildTrend } from "@/lib/domain/comparison/trend";
import type { Edition } from "@/lib/domain/edition/edition";
import type { FirmResult } from "@/lib/server/firm/results";
import type { Changes, ChangesView } from "./changes-view";
import type { Choice } from "./choose-results";

/** Where the words come from, and the addresses of the firm. */
export interface ChangesSource {
  readonly locale: string;
  readonly wording: Wording;
  readonly sources: Sources;
  readonly t: Translate;
  /** The words of a result. */
  readonly resultWords: Translate;
  readonly paths: ChangesView["paths"];
  /** Where the page says whose results they are: to a counsellor. */
  readonly firmName: string | null;
}

/** A side of the comparison with its words. No question is a link: these are answers of their day. */
function readSide(source: ChangesSource, edition: Edition, { answers, sheet, result }: Side): Reading {
  const { locale, wording, sources, resultWords } = source;
  return {
    result,
    answers: Object.fromEntries(edition.questions.map(({ id, place }) => [id, answers[place]])),
    sheet,
    edition,
    wording,
    sources,
    locale,
    t: resultWords,
    hrefOf: () => null,
    plan: null,
  };
}

/** A result that was replaced on the same day by a later one of its assessment was a step on the way there. */
function listMilestones(results: readonly FirmResult[]): FirmResult[] {
  return results.filter(({ assessmentId, asOf }, index) => {
    const later = results.slice(index + 1);
    return !later.some((other) => other.assessmentId === assessmentId && other.asOf === asOf);
  });
}

function compareSides(
  source: ChangesSource,
  stored: Changes["stored"],
  { before, after }: Pair<Finished>,
): Changes {
  const comparison = compareAssessments(before, after);
  const { ground } = comparison;
  return {
    comparison,
    before: readSide(source, ground.edition, ground.before),
    after: readSide(source, ground.edition, ground.after),
    stored,
    t: source.t,
  };
}

/** `sides` are the two results that were chosen, with their documents; null where none could be. */
export function viewChanges(
  source: ChangesSource,
  results: readonly FirmResult[],
  choice: Choice,
  sides: Pair<Finished> | null,
): ChangesView {
  const { locale, t, resultWords, paths, firmName, wording } = source;
  const { axes, stages, "band-names": bandNames } = wording.results;
  const refusal = choice.ok ? sides && findRefusal(sides) : choice.reason;
  return {
    locale,
    t,
    words: { locale, t: resultWords },
    paths,
    firmName,
    bandNames,
    stageNames: Object.fromEntries(Object.entries(stages).map(([id, { name }]) => [id, name])),
    axisNames: {
      readiness: axes.readiness.name,
      willingness: axes.willingness.name,
      ability: axes.ability.name,
    },
    results,
    trend: buildTrend(listMilestones(results)),
    opinions: [],
    ends: choice.ok ? choice : choice.ends,
    refusal,
    changes: choice.ok && sides && refusal === null ? compareSides(source, choice, sides) : null,
  };
}
