import type { StepState } from "@/lib/domain/strategy/terms";
import { LoadLineMark } from "./mark";

function Point({ state }: { state: StepState }) {
  if (state === "open") return <LoadLineMark x="50%" y="16" size={8} />;
  if (state === "closed") return <circle cx="50%" cy="16" r="5" className="fill-chart-context" />;
  return (
    <circle
      cx="50%"
      cy="16"
      r="8"
      className="fill-paper stroke-chart-firm"
      strokeWidth="3"
      strokeDasharray="4 3"
    />
  );
}

/** A step of a ladder at the side of its words: open, closed, or not to be told. */
export function RungPoint({ state }: { state: StepState }) {
  return (
    <svg className="h-full w-4 flex-none overflow-visible" aria-hidden="true" focusable="false">
      <line x1="50%" x2="50%" y1="0" y2="100%" className="stroke-rule" strokeWidth="2" />
      <Point state={state} />
    </svg>
  );
}
