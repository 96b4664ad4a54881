export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Stands out from the others, and what that means. */
  readonly mark?: string | undefined;
}

interface ValueBarsProps {
  readonly bars: readonly Bar[];
  /** The ends of the scale; 0 lies within. */
  readonly low: number;
  readonly high: number;
}

/** Values as bars from 0, one below the other, each with its name and number beside it. */
export function ValueBars({ bars, low, high }: ValueBarsProps) {
  const placeOf = (value: number) => (100 * (value - low)) / (high - low || 1);
  const zero = placeOf(0);
  return (
    <ul>
      {bars.map(({ id, label, value, text, mark }) => (
        <li key={id} className={mark ? "value-bar marked" : "value-bar"}>
          <span>
            {label}
            {mark && <em> ({mark})</em>}
          </span>
          <b>{text}</b>
          <svg aria-hidden="true" focusable="false">
            <rect
              x={`${Math.min(zero, placeOf(value))}%`}
              width={`${Math.abs(placeOf(value) - zero)}%`}
              height="8"
            />
            {low < 0 && <rect x={`${zero}%`} width="1" height="8" className="zero" />}
          </svg>
        </li>
      ))}
    </ul>
  );
}
