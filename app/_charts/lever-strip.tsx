import { LoadLineMark } from "./mark";

interface LeverStripProps {
  /** Where the firm stands, 0 to 100; null without an answer. */
  position: number | null;
  /** Where the forces in its business lie, 0 to 100. */
  forces: { readonly low: number; readonly high: number };
  /** The two lie apart. */
  isApart: boolean;
}

/** Where a firm stands on a line from 0 to 100, beside where the forces in its business lie; a line spans a disagreement. */
export function LeverStrip({ position, forces, isApart }: LeverStripProps) {
  const { low, high } = forces;
  const near = position === null ? low : position < low ? low : high;
  return (
    <svg className="h-3 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect x="0" y="10" width="100%" height="4" className="fill-chart-band" />
      {high > low && (
        <rect x={`${low}%`} y="8" width={`${high - low}%`} height="8" className="fill-chart-context/50" />
      )}
      {[low, high].map((end, index) => (
        <line
          key={index === 0 ? "low" : "high"}
          x1={`${end}%`}
          x2={`${end}%`}
          y1="3"
          y2="21"
          className="stroke-chart-context"
          strokeWidth="4"
        />
      ))}
      {position !== null && isApart && (
        <line
          x1={`${position}%`}
          x2={`${near}%`}
          y1="12"
          y2="12"
          className="stroke-chart-gap"
          strokeWidth="4"
        />
      )}
      {position !== null && <LoadLineMark x={`${position}%`} y="12" />}
    </svg>
  );
}
