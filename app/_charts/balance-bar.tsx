interface BalanceBarProps {
  /** How many speak for each side, and how many for neither yet. */
  left: number;
  open: number;
  right: number;
  /** Shares of the whole, in percent, from which one side leads. */
  cuts: readonly number[];
}

/** How many speak for one side and how many for the other, as the two ends of a bar. */
export function BalanceBar({ left, open, right, cuts }: BalanceBarProps) {
  const share = (count: number) => (100 * count) / (left + open + right || 1);
  return (
    <svg className="h-4 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect y="6" width="100%" height="20" className="fill-paper stroke-edge" strokeDasharray="3 3" />
      <rect y="6" width={`${share(left)}%`} height="20" className="fill-chart-context" />
      <rect
        x={`${share(left + open)}%`}
        y="6"
        width={`${share(right)}%`}
        height="20"
        className="fill-chart-firm"
      />
      {cuts.map((cut) => (
        <line
          key={cut}
          x1={`${cut}%`}
          x2={`${cut}%`}
          y1="0"
          y2="32"
          className="stroke-ink"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
