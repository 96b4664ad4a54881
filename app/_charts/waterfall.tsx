import { LoadLineMark } from "./mark";

export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  /** What stands below the label. */
  readonly note?: string | undefined;
  /** The change in words, or the total. */
  readonly text: string;
  /** The totals before and after; the same where the row is a total itself. */
  readonly from: number;
  readonly to: number;
}

interface WaterfallProps {
  readonly rows: readonly WaterfallRow[];
  /** The ends of the scale. */
  readonly low: number;
  readonly high: number;
}

interface BarProps {
  row: WaterfallRow;
  /** Where on the scale, as a percentage. */
  placeOf: (total: number) => number;
  isFirst: boolean;
  isLast: boolean;
}

/** A step from the total before to the total after it, hung between lines that lead from row to row. */
function Bar({ row: { from, to }, placeOf, isFirst, isLast }: BarProps) {
  const [start, end] = [placeOf(from), placeOf(to)];
  const line = { className: "stroke-edge", strokeDasharray: "2 3" };
  return (
    <svg aria-hidden="true" focusable="false">
      <rect y="50%" width="100%" height="1" className="fill-rule" />
      {!isFirst && <line x1={`${start}%`} x2={`${start}%`} y1="0" y2="50%" {...line} />}
      {!isLast && <line x1={`${end}%`} x2={`${end}%`} y1="50%" y2="100%" {...line} />}
      {isFirst || isLast ? (
        <LoadLineMark x={`${end}%`} y="50%" />
      ) : (
        <rect
          x={`${Math.min(start, end)}%`}
          y="50%"
          width={`${Math.max(0.6, Math.abs(end - start))}%`}
          height="18"
          transform="translate(0 -9)"
          className={to < from ? "fill-chart-gap" : "fill-chart-firm"}
        />
      )}
    </svg>
  );
}

/** How one total became another, step by step. The first and the last row are the totals. */
export function Waterfall({ rows, low, high }: WaterfallProps) {
  const placeOf = (total: number) => (100 * (total - low)) / (high - low || 1);
  return (
    <ol className="waterfall">
      {rows.map((row, index) => {
        const isFirst = index === 0;
        const isLast = index === rows.length - 1;
        return (
          <li key={row.id} className={isFirst || isLast ? "total" : undefined}>
            <span className="waterfall-label">
              {row.label}
              {row.note && <small>{row.note}</small>}
            </span>
            <b>{row.text}</b>
            <span className="waterfall-track">
              <Bar row={row} placeOf={placeOf} isFirst={isFirst} isLast={isLast} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
