import type { Evidence, RecommendationResult } from "@/lib/domain/recommendations/verdicts";
import type { Audience } from "./audience";
import { sayAllEvidence } from "./evidence";
import { formatScore } from "./numbers";
import type { Reading } from "./reading";
import { StatementList } from "./statements";
import { explainVerdict, type VerdictReasons } from "./verdict-reasons";

interface RecommendationProps {
  reading: Reading;
  audience: Audience;
  result: RecommendationResult;
}

/** What the point scores say where the ranges leave it open. */
function findLeaning({ verdict, leaning }: RecommendationResult): "likely" | "unlikely" | null {
  if (verdict !== "cannot-tell" || leaning === null || leaning === "cannot-tell") return null;
  return leaning === "recommended" ? "likely" : "unlikely";
}

function explain({ edition }: Reading, result: RecommendationResult): VerdictReasons {
  const recommendation = edition.data.recommendations.find(({ id }) => id === result.id);
  return recommendation
    ? explainVerdict(recommendation, result)
    : { gate: [], holding: [], open: [], failing: [] };
}

/** The parts of the evidence under their headings, those that say nothing left out. */
function listParts(reading: Reading, result: RecommendationResult) {
  const { gate, holding, open, failing } = explain(reading, result);
  const isConcerned = result.strength > 0 || result.verdict !== "not-needed";
  const isGateOpen = gate.some(({ holds }) => holds === null) && result.verdict === "cannot-tell";
  const parts: readonly (readonly [string, readonly Evidence[]])[] =
    result.verdict === "recommended"
      ? [
          ["because", holding],
          ["concerns", gate],
        ]
      : result.verdict === "cannot-tell"
        ? [
            ["open", isGateOpen ? [...gate, ...open] : open],
            ["speaksFor", holding],
          ]
        : [
            [isConcerned ? "concerns" : "notConcerned", gate],
            ["speaksFor", holding],
            ["open", open],
            ["speaksAgainst", failing],
          ];
  return parts
    .map(([key, evidence]) => ({ key, statements: sayAllEvidence(reading, evidence) }))
    .filter(({ statements }) => statements.length > 0);
}

/** The evidence of a verdict in words: the firm's answers, what follows from them, and what is open. */
function EvidenceParts({ reading, audience, result }: RecommendationProps) {
  return (
    <div className="mt-1 text-note">
      {listParts(reading, result).map(({ key, statements }) => (
        <div key={key} className="keep mt-1">
          <p className="font-semibold">{reading.t(`recommendations.evidence.${key}`, { audience })}</p>
          <StatementList reading={reading} statements={statements} />
        </div>
      ))}
    </div>
  );
}

/** A recommendation that speaks to the firm: what it means, the first steps, and the answers it rests on. */
export function OpenRecommendation({ reading, audience, result }: RecommendationProps) {
  const { wording, t, locale } = reading;
  const words = wording.recommendations[result.id];
  if (!words) return null;
  const { recommended, steps } = words[audience];
  return (
    <article className="py-2">
      <h4 className="font-serif text-lead font-semibold">{words.title}</h4>
      <p className="figures text-note text-ink-soft">
        {t("recommendations.strength", {
          number: Number(result.id.slice(0, 2)),
          strength: formatScore(locale, result.strength),
        })}
      </p>
      {audience !== "entrepreneur" && <p className="mt-1 max-w-measure text-ink-soft">{words.policy}</p>}
      <p className="mt-1 max-w-measure">{recommended}</p>
      <div className="keep mt-1">
        <p className="font-semibold">{t(`recommendations.steps.${audience}`)}</p>
        <ol className="steps max-w-measure">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <EvidenceParts reading={reading} audience={audience} result={result} />
    </article>
  );
}

/** A recommendation that does not, or not surely, speak to the firm: folded, with the reason. */
export function FoldedRecommendation({ reading, audience, result }: RecommendationProps) {
  const { wording, t } = reading;
  const words = wording.recommendations[result.id];
  if (!words) return null;
  const verdict = result.verdict === "not-needed" ? "not-needed" : "cannot-tell";
  const leaning = findLeaning(result);
  return (
    <details className={`fold ${verdict === "cannot-tell" ? "unfold-print" : ""}`}>
      <summary>
        <span>
          {words.title}
          {leaning && (
            <span className="text-note text-ink-soft"> – {t(`recommendations.leaning.${leaning}`)}</span>
          )}
        </span>
      </summary>
      <div className="pb-2">
        <p className="max-w-measure text-ink-soft">
          {audience === "entrepreneur" ? words.entrepreneur[verdict] : words.policy}
        </p>
        <EvidenceParts reading={reading} audience={audience} result={result} />
      </div>
    </details>
  );
}
