import { WhatIfSection } from "@/app/_what-if/what-if-section";
import { ActionsSection } from "./actions-section";
import { BandSection } from "./band-section";
import { BarriersSection } from "./barriers-section";
import { CarrySection } from "./carry-section";
import { Contents } from "./contents";
import { DimensionsSection } from "./dimensions-section";
import { EmptyResult } from "./empty-result";
import { GapsSection } from "./gaps-section";
import { findGuidance } from "./guidance";
import { LeverageSection } from "./leverage-section";
import { MethodSection } from "./method-section";
import { Opening } from "./opening";
import { OriginNotice } from "./origin-notice";
import { PeersSection } from "./peers-section";
import { PrecisionSection } from "./precision-section";
import { RecommendationsSection } from "./recommendations-section";
import type { ResultView } from "./result-view";
import "./results.css";
import { ReturnSection } from "./return-section";
import { StageSection } from "./stage-section";
import { StrategySection, showsStrategy } from "./strategy-section";
import { WantCanSection } from "./want-can-section";

const SECTIONS = [
  "why",
  "gaps",
  "want-can",
  "barriers",
  "actions",
  "dimensions",
  "steps",
  "what-if",
  "recommendations",
  "stage",
  "strategy",
  "peers",
  "precision",
  "return",
  "carry",
  "method",
] as const;

/** What can be taken along is a stored result, by whoever stored it. */
function canCarry({ number, isShared }: ResultView): boolean {
  return number !== null && !isShared;
}

/** True if nothing at all was answered: there is nothing to read from. */
function isEmpty({ reading: { result } }: ResultView): boolean {
  const { count, unknown, ignored } = result.answered;
  return count + unknown.length + ignored.length === 0;
}

/** A result: the answer in one sentence, then what it rests on, then how it was made. */
export function ResultPage({ view }: { view: ResultView }) {
  const { reading } = view;
  const isShown = { carry: canCarry(view), strategy: showsStrategy(view) };
  const sections = SECTIONS.filter((id) => !(id in isShown) || isShown[id as keyof typeof isShown]);
  if (isEmpty(view)) return <EmptyResult view={view} />;
  const guidance = findGuidance(reading);
  return (
    <>
      <OriginNotice view={view} />
      <Opening view={view} guidance={guidance} />
      <div className="grid-cols-[11rem_minmax(0,1fr)] gap-x-6 lg:grid">
        <Contents
          title={reading.t("contents")}
          entries={sections.map((id) => ({ id, label: reading.t(`sections.${id}.short`) }))}
        />
        <div>
          <BandSection reading={reading} />
          <GapsSection reading={reading} />
          <WantCanSection reading={reading} />
          <BarriersSection reading={reading} />
          <ActionsSection view={view} guidance={guidance} />
          <DimensionsSection reading={reading} />
          <LeverageSection reading={reading} />
          <WhatIfSection view={view} />
          <RecommendationsSection view={view} />
          <StageSection reading={reading} />
          {showsStrategy(view) && <StrategySection view={view} />}
          <PeersSection reading={reading} />
          <PrecisionSection view={view} />
          <ReturnSection view={view} />
          {canCarry(view) && <CarrySection view={view} />}
          <MethodSection view={view} />
        </div>
      </div>
    </>
  );
}
