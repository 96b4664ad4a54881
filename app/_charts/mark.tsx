type Position = number | string;

interface MarkProps {
  x: Position;
  y: Position;
}

/** The load-line mark at a point: a disc cut by its line. It stands for the firm, its preparation, its scores. */
export function LoadLineMark({ x, y, size = 7 }: MarkProps & { size?: number }) {
  return (
    <svg x={x} y={y} className="overflow-visible" aria-hidden="true">
      <circle r={size} className="fill-paper stroke-chart-firm" strokeWidth={size * 0.45} />
      <path d={`M${-1.75 * size} 0H${1.75 * size}`} className="stroke-chart-firm" strokeWidth={size * 0.45} />
    </svg>
  );
}

/** A diamond: a barrier as the firm feels it. */
export function FeltMark({ x, y }: MarkProps) {
  return (
    <svg x={x} y={y} className="overflow-visible" aria-hidden="true">
      <path d="M0 -8.5L8.5 0L0 8.5L-8.5 0Z" className="fill-chart-gap stroke-paper" strokeWidth="1.5" />
    </svg>
  );
}
