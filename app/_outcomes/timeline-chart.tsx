import type { Day } from "@/lib/domain/day";
import { placeDay } from "@/lib/domain/outcomes/timeline";
import { LoadLineMark } from "../_charts/mark";

interface LaneMark {
  readonly id: string;
  readonly day: Day;
}

interface ScoreMark extends LaneMark {
  readonly score: number;
  readonly text: string;
}

interface TimelineChartProps {
  readonly first: Day;
  readonly last: Day;
  /** The first and last day in short. */
  readonly ends: readonly [string, string];
  /** Null where they may not be seen: there is no scale then. */
  readonly scores: readonly ScoreMark[] | null;
  /** What happened, a lane a kind, each with its name. */
  readonly lanes: readonly { readonly name: string; readonly marks: readonly LaneMark[] }[];
}

const [LEFT, RIGHT] = [48, 372];
const [TOP, FOOT] = [24, 164];
const LANE = 40;

const yOf = (score: number) => FOOT - (score / 100) * (FOOT - TOP);

/** A scale from 0 to 100, and readiness on it by day. */
function Scores({ scores, x }: { scores: readonly ScoreMark[]; x: (day: Day) => number }) {
  const line = scores.map(({ day, score }, index) => `${index === 0 ? "M" : "L"}${x(day)} ${yOf(score)}`);
  return (
    <>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <path
            d={`M${LEFT - 14} ${yOf(tick)}H${RIGHT + 14}`}
            className={tick === 0 ? "stroke-ink" : "stroke-rule"}
          />
          <text
            x={LEFT - 20}
            y={yOf(tick) + 5}
            textAnchor="end"
            className="figures fill-ink-soft text-[15px]"
          >
            {tick}
          </text>
        </g>
      ))}
      <path d={line.join("")} fill="none" className="stroke-chart-firm" strokeWidth="2.5" />
      {scores.map(({ id, day, score, text }) => (
        <g key={id}>
          <LoadLineMark x={x(day)} y={yOf(score)} size={8} />
          <text
            x={x(day)}
            y={yOf(score) + (score > 85 ? 28 : -14)}
            textAnchor="middle"
            className="figures fill-ink text-[16px] font-semibold"
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

/** Readiness over the days, and in lanes below it what happened meanwhile. */
export function TimelineChart({ first, last, ends, scores, lanes }: TimelineChartProps) {
  const x = (day: Day) => LEFT + placeDay(day, first, last) * (RIGHT - LEFT);
  const laneTop = (index: number) => (scores ? FOOT + 36 : TOP) + index * LANE;
  const height = laneTop(lanes.length) + 20;
  return (
    <svg viewBox={`0 0 404 ${height}`} className="w-full max-w-60" aria-hidden="true" focusable="false">
      {scores && <Scores scores={scores} x={x} />}
      {lanes.map(({ name, marks }, index) => (
        <g key={name}>
          <text x={LEFT - 14} y={laneTop(index) - 8} className="fill-ink-soft text-[15px]">
            {name}
          </text>
          <path d={`M${LEFT - 14} ${laneTop(index) + 8}H${RIGHT + 14}`} className="stroke-rule" />
          {marks.map(({ id, day }) => (
            <path key={id} d={`M${x(day)} ${laneTop(index) + 1}v14`} className="stroke-ink" strokeWidth="4" />
          ))}
        </g>
      ))}
      <text x={LEFT - 14} y={height - 4} className="fill-ink-soft text-[15px]">
        {ends[0]}
      </text>
      <text x={RIGHT + 14} y={height - 4} textAnchor="end" className="fill-ink-soft text-[15px]">
        {ends[1]}
      </text>
    </svg>
  );
}
