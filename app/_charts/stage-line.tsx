import { LoadLineMark } from "./mark";

/** How a stage stands to the firm: it is there, it may be there, or neither. */
export type Standing = "here" | "possible" | "elsewhere";

interface StageLineProps {
  stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly standing: Standing;
    readonly note: string;
  }[];
}

function StagePoint({ standing }: { standing: Standing }) {
  if (standing === "here") return <LoadLineMark x="50%" y="50%" size={10} />;
  if (standing === "possible") {
    return (
      <circle
        cx="50%"
        cy="50%"
        r="8"
        className="fill-paper stroke-chart-firm"
        strokeWidth="3"
        strokeDasharray="4 3"
      />
    );
  }
  return <circle cx="50%" cy="50%" r="4" className="fill-chart-context" />;
}

/** The stages in their order, the firm's marked: down the page on a phone, across it on a wide screen. */
export function StageLine({ stages }: StageLineProps) {
  return (
    <ol className="grid gap-y-1 md:grid-cols-5">
      {stages.map(({ id, name, standing, note }) => (
        <li key={id} className="flex items-center gap-1.5 md:flex-col md:text-center">
          <svg className="h-4 w-5 flex-none overflow-visible md:w-full" aria-hidden="true" focusable="false">
            <line x1="0" x2="100%" y1="16" y2="16" className="stroke-edge max-md:hidden" />
            <StagePoint standing={standing} />
          </svg>
          <span className={standing === "here" ? "font-semibold" : "text-ink-soft"}>
            {name}
            {note && <span className="block text-note font-normal">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
