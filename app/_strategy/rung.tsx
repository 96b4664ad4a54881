import { RungPoint } from "@/app/_charts/rung-point";
import { quoteAnswer } from "@/app/_results/answer-words";
import { QuestionLink } from "@/app/_results/statements";
import type { Truth } from "@/lib/domain/condition/truth";
import type { Reason, RungReading } from "@/lib/domain/strategy/entry-mode";
import { CONTROLS } from "@/lib/domain/strategy/terms";
import type { StrategyView } from "./strategy-view";

const MARKS = { met: "✓", "not-met": "✗", unknown: "?" } as const;

function stateOf(holds: Truth): keyof typeof MARKS {
  if (holds === null) return "unknown";
  return holds ? "met" : "not-met";
}

/** One requirement: whether it is met, why it matters, and the answers that say so. */
function ReasonRow({ view, reason, isFavour }: { view: StrategyView; reason: Reason; isFavour: boolean }) {
  const { reading, words } = view;
  const { reasons, requirements } = words.entry;
  const state = stateOf(reason.holds);
  const { name, text } = requirements[reason.id] ?? { name: reason.id, text: "" };
  const answers = [...reason.questions, ...reason.open];
  return (
    <li className="keep grid grid-cols-[1.5rem_1fr] py-0.5">
      <span aria-hidden="true" className={state === "not-met" ? "font-semibold text-signal" : "text-sea"}>
        {MARKS[state]}
      </span>
      <div>
        <p>
          <span className="font-semibold">{name}</span>: {reasons[state]}
          {isFavour && state === "met" && `; ${reasons.favours}`}
          <span className="block text-ink-soft">{text}</span>
        </p>
        <p>
          {answers.map((id, index) => (
            <span key={id}>
              {index > 0 && "; "}
              <QuestionLink reading={reading} id={id} />: {quoteAnswer(reading, id, reading.answers[id])}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

/** What decides, in one sentence: what is not in place, what is not known, or that all is there. */
function sayState({ words, reading }: StrategyView, { state, needs }: RungReading): string {
  const wanted = state === "closed" ? false : state === "open" ? true : null;
  const names = needs
    .filter(({ holds }) => holds === wanted)
    .map(({ id }) => words.entry.requirements[id]?.name ?? id);
  return reading.t(`strategy.ladder.because.${state}`, { names: names.join("; ") });
}

/** Whether the step leaves the firm the control that the conditions speak for, or less, or more. */
function compareControl({ strategy }: StrategyView, { control, fits }: RungReading) {
  const possible = strategy.entry?.control.possible ?? [];
  if (fits === true) return "yes";
  if (fits === null || possible.length === 0) return "unknown";
  const place = CONTROLS.indexOf(control);
  if (possible.every((one) => CONTROLS.indexOf(one) > place)) return "less";
  return possible.every((one) => CONTROLS.indexOf(one) < place) ? "more" : "unknown";
}

function sayTraits(view: StrategyView, rung: RungReading): string {
  const { equities, fits, "in-use": inUse } = view.words.entry;
  const fit = fits[compareControl(view, rung)];
  const { equity, isInUse } = rung;
  return [isInUse === true ? inUse : "", equities[equity], fit].filter(Boolean).join(" ");
}

/** One way into a market: open or closed, and why. */
export function Rung({ view, rung }: { view: StrategyView; rung: RungReading }) {
  const { reading, words } = view;
  const { name, text } = words.entry.rungs[rung.id];
  const state = words.entry.states[rung.state];
  return (
    <li className="relative ml-2 border-l-2 border-rule pb-2 pl-3">
      <RungPoint state={rung.state} />
      <h3 className="flex max-w-measure flex-wrap items-baseline justify-between gap-x-2 text-lead">
        {name}
        <span
          className={`font-sans text-body font-semibold ${rung.state === "closed" ? "text-ink-soft" : "text-sea"}`}
        >
          {state.name}
        </span>
      </h3>
      <p className="max-w-measure">{text}</p>
      <p className="mt-0.5 max-w-measure text-note">{sayState(view, rung)}</p>
      <p className="max-w-measure text-note text-ink-soft">{sayTraits(view, rung)}</p>
      <details className="fold unfold-print">
        <summary className="text-note">
          <span>{reading.t("strategy.ladder.show")}</span>
        </summary>
        <ul className="max-w-measure text-note">
          {rung.needs.map((reason) => (
            <ReasonRow key={reason.id} view={view} reason={reason} isFavour={false} />
          ))}
        </ul>
        {rung.favours.length > 0 && (
          <>
            <p className="section-intro mt-0.5 text-note font-semibold">
              {reading.t("strategy.ladder.favours")}
            </p>
            <ul className="max-w-measure text-note">
              {rung.favours.map((reason) => (
                <ReasonRow key={reason.id} view={view} reason={reason} isFavour />
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
