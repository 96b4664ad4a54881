import { LoadLineMark } from "./mark";

interface Scored {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Corner {
  readonly name: string;
  /** Which side of the cut it is on. */
  readonly isUp: boolean;
  readonly isRight: boolean;
  readonly isPossible: boolean;
  /** The one that the point scores give. */
  readonly isValue: boolean;
}

interface CrossFieldProps {
  /** What is told upwards, and what to the right, each 0 to 100. */
  up: Scored & { readonly name: string };
  right: Scored & { readonly name: string };
  /** Where both are cut in two. */
  cut: number;
  corners: readonly Corner[];
}

const LEFT = 34;
const TOP = 34;
const SIDE = 356;

function x(score: number): number {
  return LEFT + (score * SIDE) / 100;
}

function y(score: number): number {
  return TOP + ((100 - score) * SIDE) / 100;
}

/** A name of several words on lines of up to 16 letters. */
function breakLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 16) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function CornerArea({ corner: { isUp, isRight }, cut }: { corner: Corner; cut: number }) {
  const [fromX, toX] = isRight ? [cut, 100] : [0, cut];
  const [fromY, toY] = isUp ? [cut, 100] : [0, cut];
  return (
    <rect
      x={x(fromX)}
      y={y(toY)}
      width={x(toX) - x(fromX)}
      height={y(fromY) - y(toY)}
      className="fill-sea-wash"
    />
  );
}

function CornerName({ corner: { name, isUp, isRight, isPossible } }: { corner: Corner }) {
  const lines = breakLines(name);
  const textX = isRight ? x(100) - 10 : x(0) + 10;
  const textY = isUp ? y(100) + 24 : y(0) - 12 - (lines.length - 1) * 19;
  return (
    <text
      textAnchor={isRight ? "end" : "start"}
      className={`text-[17px] ${isPossible ? "fill-ink font-semibold" : "fill-ink-soft"}`}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={textX} y={textY + index * 19}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Two scores across each other, in four fields; the firm's point in the rectangle where it can lie. */
export function CrossField({ up, right, cut, corners }: CrossFieldProps) {
  const area = {
    left: x(right.low ?? 0),
    right: x(right.high ?? 100),
    top: y(up.high ?? 100),
    bottom: y(up.low ?? 0),
  };
  return (
    <svg viewBox="0 0 404 434" className="w-full max-w-56" aria-hidden="true" focusable="false">
      {corners
        .filter(({ isValue }) => isValue)
        .map((corner) => (
          <CornerArea key={corner.name} corner={corner} cut={cut} />
        ))}
      <path d={`M${x(cut)} ${y(0)}V${y(100)}M${x(0)} ${y(cut)}H${x(100)}`} className="stroke-edge" />
      <rect
        x={area.left}
        y={area.top}
        width={area.right - area.left}
        height={area.bottom - area.top}
        className="fill-chart-firm-band/60 stroke-chart-firm"
        strokeDasharray="3 3"
      />
      {corners.map((corner) => (
        <CornerName key={corner.name} corner={corner} />
      ))}
      {up.score !== null && right.score !== null && (
        <LoadLineMark x={x(right.score)} y={y(up.score)} size={11} />
      )}
      <path d={`M${x(0)} ${y(100)}V${y(0)}H${x(100)}`} fill="none" className="stroke-ink" strokeWidth="1.5" />
      {[0, cut, 100].map((tick) => (
        <g key={tick} className="figures fill-ink-soft text-[15px]">
          <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
            {tick}
          </text>
          <text x={x(0) - 7} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={x(0)} y="16" className="fill-ink text-[17px] font-semibold">
        {`↑ ${up.name}`}
      </text>
      <text x={x(100)} y={y(0) + 40} textAnchor="end" className="fill-ink text-[17px] font-semibold">
        {`${right.name} →`}
      </text>
    </svg>
  );
}
