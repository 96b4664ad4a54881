import { listOpen } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import { AnswersSaid } from "./answers-said";
import { StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";

const EARLY = ["activity.status", "activity.first-year", "profile.founded"];
const KIND = ["activity.countries", "activity.value-chain"];

/** What can be said of the kind of young international firm: which one, that it is none, or that it cannot be told. */
function findKind({ reading: { result, answers } }: StrategyView): "type" | "open" | "late" | "abroad" {
  const { newVentureType, path } = result.stage;
  if (newVentureType !== null) return "type";
  if (path.includes("incremental")) return "late";
  const status = answers["activity.status"];
  const sellsAbroad = status === "occasional" || status === "regular";
  return sellsAbroad || (status ?? "unknown") === "unknown" ? "open" : "abroad";
}

/** Which of the four kinds of young international firms it is (Figure 7), from countries and activities. */
export function VentureSection({ view }: { view: StrategyView }) {
  const { reading } = view;
  const { t, result, answers, wording } = reading;
  const kind = findKind(view);
  const type = result.stage.newVentureType;
  const named = type === null ? null : wording.results["new-venture-types"][type];
  const isEarly = result.stage.path.includes("early-internationalizer");
  const basis = kind === "abroad" ? EARLY.slice(0, 1) : kind === "late" ? EARLY : [...EARLY, ...KIND];
  const open = listOpen(reading, basis);
  const said = basis.filter((id) => !open.includes(id) && (answers[id] ?? null) !== null);
  return (
    <ResultSection
      id="venture"
      title={t("strategy.venture.title")}
      intro={t("strategy.venture.intro")}
      onPaper="one-page"
    >
      <div className="max-w-measure">
        <p className="font-serif text-lead font-semibold">
          {named?.name ?? t(`strategy.venture.${kind}.title`)}
        </p>
        <p className="mt-0.5">
          {named?.text ?? t(`strategy.venture.${kind}.text`, { isEarly: isEarly ? "yes" : "no" })}
        </p>
      </div>
      <AnswersSaid view={view} ids={said} lead={t("strategy.because")} />
      {kind === "open" && <StillOpen view={view} ids={open} />}
    </ResultSection>
  );
}
