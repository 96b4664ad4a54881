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

/** A step of a ladder, on the line at the side of its words: open, closed, or not to be told. */
export function RungPoint({ state }: { state: StepState }) {
  return (
    <svg
      className="absolute top-0 -left-[1.0625rem] h-4 w-4 overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      <Point state={state} />
    </svg>
  );
}
