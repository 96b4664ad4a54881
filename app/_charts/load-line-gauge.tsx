import { LoadLineMark } from "./mark";

interface Scored {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Column extends Scored {
  readonly name: string;
  /** The score in figures. */
  readonly label: string;
}

interface LoadLineGaugeProps {
  readiness: Scored;
  /** Beside the scale: what readiness is made of. */
  columns: readonly Column[];
  limits: readonly number[];
}

const TOP = 12;
const HEIGHT = 240;
const FOOT = TOP + HEIGHT;
const DISC = { x: 96, radius: 50 };
const SCALE_X = 218;
const COLUMNS_X = [286, 362] as const;
const RIGHT = 404;

/** Height on the scale: 100 at the top. */
function at(score: number): number {
  return TOP + ((100 - score) * HEIGHT) / 100;
}

/** Where the water may stand: the range of readiness, as wide as the mark. */
function Waterline({ score, low, high }: Scored) {
  const from = at(high ?? 100);
  const height = at(low ?? 0) - from;
  return (
    <>
      <rect x="4" y={from} width={SCALE_X - 4} height={height} className="fill-chart-firm-band/60" />
      <path d={`M4 ${from}H${SCALE_X}M4 ${from + height}H${SCALE_X}`} className="stroke-chart-firm/50" />
      {score !== null && (
        <g className="stroke-chart-firm" fill="none">
          <circle cx={DISC.x} cy={at(score)} r={DISC.radius} strokeWidth="11" />
          <path d={`M20 ${at(score)}H172`} strokeWidth="11" />
          <path d={`M172 ${at(score)}H${SCALE_X}`} strokeWidth="2" />
        </g>
      )}
    </>
  );
}

function ScoreColumn({ x, name, label, score, low, high }: Column & { x: number }) {
  return (
    <g>
      <path d={`M${x} ${TOP}V${FOOT}`} className="stroke-chart-band" strokeWidth="4" />
      {low !== null && high !== null && (
        <path d={`M${x} ${at(high)}V${at(low)}`} className="stroke-chart-firm-band" strokeWidth="14" />
      )}
      {score !== null && <LoadLineMark x={x} y={at(score)} size={9} />}
      <text x={x} y={FOOT + 28} textAnchor="middle" className="fill-ink text-[17px]">
        {name}
      </text>
      {score !== null && (
        <text x={x + 21} y={at(score) + 6} className="figures fill-ink text-[17px] font-semibold">
          {label}
        </text>
      )}
    </g>
  );
}

/** The mark as a gauge: its line is readiness, the water its range; beside it willingness and ability. */
export function LoadLineGauge({ readiness, columns, limits }: LoadLineGaugeProps) {
  // Near an end of the scale the mark reaches beyond it.
  const reach = DISC.radius + 8;
  const top = readiness.score === null ? 0 : Math.min(0, at(readiness.score) - reach);
  const foot = Math.max(FOOT + 38, readiness.score === null ? 0 : at(readiness.score) + reach);
  return (
    <svg
      viewBox={`0 ${top} 412 ${foot - top}`}
      className="w-full max-w-52"
      aria-hidden="true"
      focusable="false"
    >
      <Waterline {...readiness} />
      <path d={`M${SCALE_X} ${TOP}V${FOOT}`} className="stroke-ink" strokeWidth="1.5" />
      {limits.map((limit) => (
        <path
          key={limit}
          d={`M${SCALE_X + 36} ${at(limit)}H${RIGHT}`}
          className="stroke-edge"
          strokeDasharray="2 4"
        />
      ))}
      {[0, ...limits, 100].map((tick) => (
        <g key={tick}>
          <path d={`M${SCALE_X} ${at(tick)}h8`} className="stroke-ink" strokeWidth="1.5" />
          <text x={SCALE_X + 12} y={at(tick) + 6} className="figures fill-ink-soft text-[16px]">
            {tick}
          </text>
        </g>
      ))}
      {columns.map((column, index) => (
        <ScoreColumn key={column.name} x={COLUMNS_X[index] ?? RIGHT} {...column} />
      ))}
    </svg>
  );
}
