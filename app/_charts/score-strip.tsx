import { FeltMark, LoadLineMark } from "./mark";

interface ScoreStripProps {
  score: number | null;
  low: number;
  high: number;
  /** Limits that are drawn across the strip. */
  limits: readonly number[];
  mark?: "firm" | "felt";
}

/** One score on a line from 0 to 100, with the band in which it can lie. The words and figures stand beside it. */
export function ScoreStrip({ score, low, high, limits, mark = "firm" }: ScoreStripProps) {
  const Mark = mark === "firm" ? LoadLineMark : FeltMark;
  const bandClass = mark === "firm" ? "fill-chart-firm-band" : "fill-chart-gap/30";
  return (
    <svg className="h-3 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect x="0" y="10" width="100%" height="4" className="fill-chart-band" />
      {high > low && <rect x={`${low}%`} y="6" width={`${high - low}%`} height="12" className={bandClass} />}
      {limits.map((limit) => (
        <line
          key={limit}
          x1={`${limit}%`}
          x2={`${limit}%`}
          y1="2"
          y2="22"
          className="stroke-edge"
          strokeDasharray="2 3"
        />
      ))}
      {score !== null && <Mark x={`${score}%`} y="12" />}
    </svg>
  );
}
