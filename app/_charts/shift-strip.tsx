interface ShiftStripProps {
  before: number | null;
  after: number | null;
  /** Limits that are drawn across the strip. */
  limits: readonly number[];
}

/** A score on a line from 0 to 100, with the way that it has moved. The figures stand beside it. */
export function ShiftStrip({ before, after, limits }: ShiftStripProps) {
  const [low, high] = [Math.min(before ?? 0, after ?? 0), Math.max(before ?? 0, after ?? 0)];
  return (
    <svg className="h-2 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect x="0" y="6" width="100%" height="4" className="fill-chart-band" />
      {before !== null && after !== null && (
        <rect x={`${low}%`} y="6" width={`${high - low}%`} height="4" className="fill-chart-firm" />
      )}
      {limits.map((limit) => (
        <line
          key={limit}
          x1={`${limit}%`}
          x2={`${limit}%`}
          y1="0"
          y2="16"
          className="stroke-edge"
          strokeDasharray="2 3"
        />
      ))}
      {before !== null && (
        <circle cx={`${before}%`} cy="8" r="5" className="fill-paper stroke-chart-context" strokeWidth="2" />
      )}
      {after !== null && <circle cx={`${after}%`} cy="8" r="5" className="fill-chart-firm" />}
    </svg>
  );
}
