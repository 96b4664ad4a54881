import type { ReactNode } from "react";
import type { Reading } from "@/app/_results/reading";
import type { ResultView } from "@/app/_results/result-view";
import { pickLevels } from "@/lib/domain/what-if/goal";
import type { FoundSet } from "@/lib/domain/what-if/smallest-set";
import { GoalFields } from "./goal-fields";
import { MoveList } from "./move-list";
import { bandName, listReasons, sayBeyond, sayFinding, sayNone, sayReadiness } from "./way-words";
import type { WayUp } from "./ways-up";

function levelsOf({ moves }: FoundSet) {
  return Object.fromEntries(moves.map(({ id, to }) => [id, to]));
}

/** True if what is left of the goal that is kept is just these steps. */
function isGoal({ goal, reading }: ResultView, set: FoundSet): boolean {
  const left = goal ? pickLevels(reading.answers, goal.levels) : {};
  const steps = Object.entries(levelsOf(set));
  return Object.keys(left).length === steps.length && steps.every(([id, to]) => left[id] === to);
}

function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold mt-2">
      <summary>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}

/** The steps, and the way to keep them as a goal where they are not. */
function Moves({ view, set }: { view: ResultView; set: FoundSet }) {
  const { reading, paths, goal, canTry } = view;
  const { t } = reading;
  const list = <MoveList reading={reading} moves={set.moves} />;
  if (isGoal(view, set)) return <Fold summary={t("whatIf.isGoal")}>{list}</Fold>;
  return (
    <>
      {list}
      {canTry && (
        <form method="post" action={`${paths.result}/goal`} className="no-print mt-2">
          <GoalFields levels={levelsOf(set)} />
          <button type="submit" className="button button-second">
            {t(goal ? "whatIf.replace" : "whatIf.keep")}
          </button>
        </form>
      )}
    </>
  );
}

/** What a set rests on, and its steps. */
function Steps({ view, set }: { view: ResultView; set: FoundSet }) {
  const { reading } = view;
  if (set.steps === 0) return null;
  return (
    <>
      <ul className="dashes mt-1 max-w-measure">
        {[...listReasons(reading, set), sayReadiness(reading, set)].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Moves view={view} set={set} />
    </>
  );
}

function Told({ view, way }: { view: ResultView; way: WayUp }) {
  const { reading } = view;
  const { set, beyond, smaller } = way;
  if (!set.found) return <p className="max-w-measure">{sayNone(reading, set)}</p>;
  return (
    <>
      {beyond &&
        sayBeyond(reading, beyond).map((sentence) => (
          <p key={sentence} className="max-w-measure">
            {sentence}
          </p>
        ))}
      <Steps view={view} set={set} />
      {smaller && (
        <Fold summary={reading.t("whatIf.smaller", { steps: smaller.steps })}>
          <Steps view={view} set={smaller} />
        </Fold>
      )}
    </>
  );
}

/** The way to the next band. */
export function NextWay({ view, way }: { view: ResultView; way: WayUp }) {
  return (
    <div>
      <h3 className="max-w-measure text-lead">{sayFinding(view.reading, way)}</h3>
      <Told view={view} way={way} />
    </div>
  );
}

function sayOnward(reading: Reading, { set, target }: WayUp): string {
  const band = bandName(reading, target);
  return set.found
    ? reading.t("whatIf.onward", { band, steps: set.steps })
    : reading.t("whatIf.onwardNone", { band });
}

/** The way to a band beyond the next one, for who wants to know. */
export function OnwardWay({ view, way }: { view: ResultView; way: WayUp }) {
  return (
    <Fold summary={sayOnward(view.reading, way)}>
      <Told view={view} way={way} />
    </Fold>
  );
}
