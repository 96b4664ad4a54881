import { isFirstStep } from "@/app/_results/headline";
import type { Reading } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import type { ResultView } from "@/app/_results/result-view";
import { GoalPart } from "./goal-part";
import { TryOut } from "./try-out";
import "./what-if.css";
import { NextWay, OnwardWay } from "./way-part";
import { findWaysUp } from "./ways-up";

function listTryWords({ t }: Reading) {
  const word = (key: string) => t(`whatIf.try.${key}`);
  return {
    text: word("text"),
    button: word("button"),
    loading: word("loading"),
    failed: word("failed"),
  };
}

/** What it would take to get further, the goal that was made of it, and the way to try other answers. */
export function WhatIfSection({ view }: { view: ResultView }) {
  const { reading, goal } = view;
  const { t, edition, sheet, result } = reading;
  const [next, ...onward] = findWaysUp(edition, sheet, result.band.value);
  const folded = isFirstStep(reading) && !goal ? t("whatIf.folded") : undefined;
  return (
    <ResultSection id="what-if" title={t("sections.what-if.title")} intro={t("whatIf.intro")} folded={folded}>
      {goal && <GoalPart view={view} goal={goal} />}
      <NextWay view={view} way={next} />
      {onward.map((way) => (
        <OnwardWay key={way.target} view={view} way={way} />
      ))}
      {view.canTry && <TryOut address={`${view.paths.result}/what-if`} words={listTryWords(reading)} />}
    </ResultSection>
  );
}
