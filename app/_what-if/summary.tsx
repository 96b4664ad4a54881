import { useState } from "react";
import { ShiftStrip } from "@/app/_charts/shift-strip";
import { countWords, fillWords } from "@/app/_questions/words";
import { AXES } from "@/lib/domain/edition/edition";
import { compareResults } from "@/lib/domain/what-if/difference";
import { pickLevels } from "@/lib/domain/what-if/goal";
import { GoalFields } from "./goal-fields";
import { listMoved, Moved } from "./moved";
import { Shift, sayShift } from "./shift";
import type { WhatIf } from "./use-what-if";
import type { WhatIfView } from "./what-if-view";

const MEASURES = ["readiness", ...AXES] as const;
const WIDE = "(width >= 64rem)";

interface SummaryProps {
  readonly view: WhatIfView;
  readonly whatIf: WhatIf;
}

function sayBand({ view: { names, words }, whatIf: { before, after } }: SummaryProps): string {
  const [was, is] = [names.bands[before.band.value], names.bands[after.band.value]];
  return was === is ? is : fillWords(words.shiftWords, { before: was, after: is });
}

/** All that has moved in one sentence, for who hears the page. */
function sayAll(props: SummaryProps, moved: readonly string[]): string {
  const { view, whatIf } = props;
  const { words, locale, names } = view;
  const count = Object.keys(whatIf.changes).length;
  if (count === 0) return words.start;
  const scores = MEASURES.map((measure) => {
    const shift = { before: whatIf.before[measure].score, after: whatIf.after[measure].score, words, locale };
    return `${names.measures[measure]} ${sayShift(shift)}`;
  });
  return fillWords(words.live, {
    changes: countWords(words.changes, count, locale),
    band: sayBand(props),
    scores: scores.join("; "),
    moves: moved.length > 0 ? `${moved.join(". ")}.` : words.still,
  });
}

function Band({ view: { names, words }, whatIf: { before, after } }: SummaryProps) {
  const [was, is] = [names.bands[before.band.value], names.bands[after.band.value]];
  return (
    <p className="font-serif text-lead font-semibold">
      <span className="sr-only">{words.result}: </span>
      {was === is ? (
        is
      ) : (
        <>
          <span className="sr-only">{fillWords(words.shiftWords, { before: was, after: is })}</span>
          <span aria-hidden="true">
            {was} → <span className="text-sea">{is}</span>
          </span>
        </>
      )}
    </p>
  );
}

function Actions({ view, whatIf }: SummaryProps) {
  const { words, action, hasGoal, answers } = view;
  const changed = Object.entries(whatIf.changes);
  const levels = pickLevels(answers, whatIf.changes);
  const [count, most] = [Object.keys(levels).length, changed.length];
  return (
    <form
      method="post"
      action={action}
      className="tried-actions"
      onSubmit={(event) => {
        if (count === 0) event.preventDefault();
      }}
    >
      <GoalFields levels={levels} />
      <button type="submit" className="button" aria-disabled={count === 0 || undefined}>
        {hasGoal ? words.replace : words.keep}
      </button>
      <button
        type="button"
        className="button-quiet"
        aria-disabled={most === 0 || undefined}
        onClick={whatIf.discard}
      >
        {words.discard}
      </button>
      {count < most && <p className="text-note text-ink-soft">{words.lowered}</p>}
    </form>
  );
}

/** Where the firm would stand: always in sight while answers are tried. */
export function Summary(props: SummaryProps) {
  const { view, whatIf } = props;
  const { words, locale, names } = view;
  const { prepare, ready } = view.edition.scoring.thresholds;
  const [isWide] = useState(() => window.matchMedia(WIDE).matches);
  const difference = compareResults(whatIf.before, whatIf.after);
  const moved = listMoved({ view, difference });
  return (
    <div className="tried-summary">
      <p role="status" className="sr-only">
        {sayAll(props, moved)}
      </p>
      <Band {...props} />
      <dl className="tried-scores">
        {MEASURES.map((measure) => {
          const scores = { before: whatIf.before[measure].score, after: whatIf.after[measure].score };
          return (
            <div key={measure}>
              <dt className="text-note text-ink-soft">{names.measures[measure]}</dt>
              <dd>
                <Shift {...scores} words={words} locale={locale} />
                <ShiftStrip {...scores} limits={[prepare.value, ready.value]} />
              </dd>
            </div>
          );
        })}
      </dl>
      {moved.length > 0 ? (
        <details className="fold text-note" open={isWide}>
          <summary>
            <span>{moved.join(", ")}</span>
          </summary>
          <div className="tried-moved">
            <Moved view={view} difference={difference} />
          </div>
        </details>
      ) : (
        <p className="text-note text-ink-soft">
          {Object.keys(whatIf.changes).length > 0 ? words.still : words.start}
        </p>
      )}
      <Actions {...props} />
    </div>
  );
}
