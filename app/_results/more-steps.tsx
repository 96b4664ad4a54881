import type { RankedAction } from "@/lib/domain/actions/advice";
import { ActionAdvice } from "./action-advice";
import { sayGain } from "./action-reasons";
import type { Guidance } from "./guidance";
import type { Reading } from "./reading";
import type { ResultView } from "./result-view";

const ID = "more-steps";

/** Its title, and the first of what it moves. */
function Title({ reading, ranked }: { reading: Reading; ranked: RankedAction }) {
  const [gain] = sayGain(reading, ranked);
  return (
    <span>
      {reading.wording.actions[ranked.id]?.title}
      {gain && <span className="figures text-note text-ink-soft"> – {gain}</span>}
    </span>
  );
}

/** The titles alone, with the way to all that there is to say about them. */
function Titles({ view, rest }: { view: ResultView; rest: readonly RankedAction[] }) {
  const { reading, audience } = view;
  return (
    <>
      <p className="mt-1">
        <a href={`?for=${audience}&steps=all#${ID}`}>{reading.t("actions.showAll")}</a>
      </p>
      <ol className="steps mt-1">
        {rest.map((ranked) => (
          <li key={ranked.id}>
            <Title reading={reading} ranked={ranked} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each step folded by itself, told like the first ones. */
function Told({ reading, guidance }: { reading: Reading; guidance: Guidance }) {
  return (
    <ol className="border-t border-rule">
      {guidance.advice.rest.map((ranked) => (
        <li key={ranked.id} className="border-b border-rule">
          <details className="fold">
            <summary>
              <Title reading={reading} ranked={ranked} />
            </summary>
            <div className="pb-2">
              <ActionAdvice reading={reading} guidance={guidance} ranked={ranked} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** The steps after the first ones: their titles folded, or on request everything about them. */
export function MoreSteps({ view, guidance }: { view: ResultView; guidance: Guidance }) {
  const { reading, stepsShown } = view;
  const { rest } = guidance.advice;
  if (rest.length === 0) return null;
  return (
    <details id={ID} className="fold no-print" open={stepsShown === "all"}>
      <summary>
        <span>{reading.t("actions.rest", { count: rest.length })}</span>
      </summary>
      {stepsShown === "all" ? (
        <Told reading={reading} guidance={guidance} />
      ) : (
        <Titles view={view} rest={rest} />
      )}
    </details>
  );
}
