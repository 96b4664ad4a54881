import { LoadLineMark } from "./mark";

export interface TrendMark {
  readonly id: string;
  /** Milliseconds, of the day. */
  readonly day: number;
  /** The day in short, for the axis. */
  readonly label: string;
  readonly score: number | null;
  /** The score in figures. */
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  /** A line joins it to the one before. */
  readonly joins: boolean;
}

interface TrendLineProps {
  readonly marks: readonly TrendMark[];
  /** The view of somebody else, drawn apart, with its name. */
  readonly others?: { readonly name: string; readonly marks: readonly TrendMark[] } | undefined;
}

const LEFT = 38;
const RIGHT = 380;
const TOP = 18;
const HEIGHT = 200;
const FOOT = TOP + HEIGHT;
/** Between the middles of two labels on the axis. */
const LABEL_WIDTH = 84;

function y(score: number): number {
  return TOP + ((100 - score) * HEIGHT) / 100;
}

/** Lines between the scores of marks that follow each other and may be joined. */
function pathOf(marks: readonly TrendMark[], x: (mark: TrendMark) => number): string {
  let path = "";
  marks.forEach((mark, index) => {
    if (mark.score === null) return;
    const isJoined = mark.joins && marks[index - 1]?.score !== null;
    path += `${isJoined ? "L" : "M"}${x(mark)} ${y(mark.score)}`;
  });
  return path;
}

/** The first and the last day, and those between that have room for their words. */
function listLabels(marks: readonly TrendMark[], x: (mark: TrendMark) => number): TrendMark[] {
  const last = marks.at(-1);
  let end = Number.NEGATIVE_INFINITY;
  return marks.filter((mark) => {
    const place = x(mark);
    const hasRoom = place - end >= LABEL_WIDTH && (last === undefined || x(last) - place >= LABEL_WIDTH);
    if (mark !== last && !hasRoom) return false;
    end = place;
    return true;
  });
}

/** Scores of 0 to 100 over the days on which they were found, each with its range. */
export function TrendLine({ marks, others }: TrendLineProps) {
  const days = [...marks, ...(others?.marks ?? [])].map(({ day }) => day);
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const [from, to] = [LEFT + 34, RIGHT - 34];
  const x = ({ day }: TrendMark) =>
    span === 0 ? (from + to) / 2 : from + ((day - first) / span) * (to - from);
  return (
    <svg viewBox="0 0 404 256" className="w-full max-w-60" aria-hidden="true" focusable="false">
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${RIGHT}`} className={tick === 0 ? "stroke-ink" : "stroke-rule"} />
          <text x={LEFT - 8} y={y(tick) + 5} textAnchor="end" className="figures fill-ink-soft text-[15px]">
            {tick}
          </text>
        </g>
      ))}
      {marks.map((mark) =>
        mark.low === null || mark.high === null ? null : (
          <path
            key={mark.id}
            d={`M${x(mark)} ${y(mark.high)}V${y(mark.low)}`}
            className="stroke-chart-firm-band"
            strokeWidth="16"
          />
        ),
      )}
      <path d={pathOf(marks, x)} fill="none" className="stroke-chart-firm" strokeWidth="2.5" />
      {others && (
        <g className="stroke-ink" fill="none" strokeWidth="2" strokeDasharray="5 4">
          <path d={pathOf(others.marks, x)} />
          {others.marks.map((mark) =>
            mark.score === null ? null : (
              <circle
                key={mark.id}
                cx={x(mark)}
                cy={y(mark.score)}
                r="5"
                className="fill-paper"
                strokeDasharray="none"
              />
            ),
          )}
        </g>
      )}
      {marks.map((mark) =>
        mark.score === null ? null : (
          <g key={mark.id}>
            <LoadLineMark x={x(mark)} y={y(mark.score)} size={8} />
            <text
              x={x(mark)}
              y={y(mark.score) + (mark.score > 88 ? 30 : -16)}
              textAnchor="middle"
              className="figures fill-ink text-[17px] font-semibold"
            >
              {mark.text}
            </text>
          </g>
        ),
      )}
      {listLabels(marks, x).map((mark) => (
        <g key={mark.id}>
          <path d={`M${x(mark)} ${FOOT}v6`} className="stroke-ink" />
          <text x={x(mark)} y={FOOT + 24} textAnchor="middle" className="fill-ink-soft text-[15px]">
            {mark.label}
          </text>
        </g>
      ))}
      {others && (
        <text x={RIGHT} y="12" textAnchor="end" className="fill-ink text-[15px]">
          {`– – ${others.name}`}
        </text>
      )}
    </svg>
  );
}
