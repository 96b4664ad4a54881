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

export interface NamedMarks {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly TrendMark[];
}

interface TrendLineProps {
  readonly own: NamedMarks;
  /** The views of others, each drawn apart. */
  readonly others: readonly NamedMarks[];
}

/** How others are told apart: how a line is broken, and the shape of its marks. With more of them, both repeat. */
const DASHES = ["5 4", "2 3", "10 3"];
const SHAPES = ["M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z", "M-5 -5H5V5H-5Z", "M0 -7L6.5 5H-6.5Z"];

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

function OthersMark({ of, x, y }: { of: number; x: number; y: number }) {
  return (
    <path
      d={SHAPES[of % SHAPES.length]}
      transform={`translate(${x} ${y})`}
      className="others-mark fill-paper stroke-ink"
      strokeWidth="2"
    />
  );
}

/** Which line is whose, in words and with a piece of it. */
function Legend({ own, others }: TrendLineProps) {
  const lines = [own, ...others];
  return (
    <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-note">
      {lines.map(({ id, name }, index) => (
        <li key={id} className="flex items-center gap-1">
          <svg viewBox="0 0 40 20" className="w-5 shrink-0" aria-hidden="true" focusable="false">
            {index === 0 ? (
              <>
                <path d="M0 10H40" className="stroke-chart-firm" strokeWidth="2.5" />
                <LoadLineMark x={20} y={10} size={6} />
              </>
            ) : (
              <>
                <path
                  d="M0 10H40"
                  className="stroke-ink"
                  strokeWidth="2"
                  strokeDasharray={DASHES[(index - 1) % DASHES.length]}
                />
                <OthersMark of={index - 1} x={20} y={10} />
              </>
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Scores of 0 to 100 over the days on which they were found, the own ones with their ranges. */
export function TrendLine({ own, others }: TrendLineProps) {
  return (
    <>
      <Chart own={own} others={others} />
      {others.length > 0 && <Legend own={own} others={others} />}
    </>
  );
}

function Chart({ own: { marks }, others }: TrendLineProps) {
  const days = [...marks, ...others.flatMap((other) => other.marks)].map(({ day }) => day);
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
      {others.map((other, index) => (
        <path
          key={other.id}
          d={pathOf(other.marks, x)}
          fill="none"
          className="stroke-ink"
          strokeWidth="2"
          strokeDasharray={DASHES[index % DASHES.length]}
        />
      ))}
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
      {others.map((other, index) =>
        other.marks.map((mark) =>
          mark.score === null ? null : (
            <OthersMark key={`${other.id} ${mark.id}`} of={index} x={x(mark)} y={y(mark.score)} />
          ),
        ),
      )}
    </svg>
  );
}
