import { BackLink } from "@/app/_components/back-link";
import "@/app/_results/results.css";
import { BarriersSection } from "./barriers-section";
import { CausesSection } from "./causes-section";
import { ChangesHeader } from "./changes-header";
import type { ChangesView } from "./changes-view";
import "./changes.css";
import { Chooser } from "./chooser";
import { GroundNotice } from "./ground-notice";
import { KnowledgeSection } from "./knowledge-section";
import { MovesSection } from "./moves-section";
import { TrendSection } from "./trend-section";
import { VerdictsSection } from "./verdicts-section";

/** Why two results cannot be compared, in a sentence, before anything else. */
function Refusal({ view: { refusal, t } }: { view: ChangesView }) {
  if (refusal === null) return null;
  return (
    <div role="alert" className="my-3 max-w-measure border-2 border-signal bg-signal-wash p-2">
      <h2 className="text-lead">{t("refusals.title")}</h2>
      <p className="mt-0.5">{t(`refusals.${refusal}`)}</p>
    </div>
  );
}

/** What changed between two results of a firm: in words, then as a picture, then all that moved, then over time. */
export function ChangesPage({ view }: { view: ChangesView }) {
  const { changes, refusal, results, trend, paths, firmName, t } = view;
  return (
    <>
      <BackLink href={paths.overview}>{firmName ?? t("back")}</BackLink>
      {changes ? <ChangesHeader changes={changes} /> : <h1 className="mt-1 text-display">{t("title")}</h1>}
      <Refusal view={view} />
      {changes && <GroundNotice changes={changes} />}
      {results.length > 1 && (refusal !== null || results.length > 2) && (
        <div className="mt-4">
          <Chooser view={view} />
        </div>
      )}
      {changes && (
        <>
          <CausesSection changes={changes} />
          <MovesSection changes={changes} />
          <BarriersSection changes={changes} />
          <VerdictsSection changes={changes} />
          <KnowledgeSection changes={changes} />
        </>
      )}
      {trend.length > 1 && <TrendSection view={view} />}
    </>
  );
}
