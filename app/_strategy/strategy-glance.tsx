import type { ReactNode } from "react";
import type { Finding } from "@/lib/domain/strategy/finding";
import { sayPossible } from "./finding-words";
import { sayOpenWays } from "./ladder-section";
import type { StrategyView } from "./strategy-view";

interface Line {
  /** The section that tells more. */
  readonly id: string;
  readonly text: string;
  /** What remains possible, where it cannot be told. */
  readonly rest?: string;
}

function sayFinding<Value extends string>(
  view: StrategyView,
  { value, possible }: Finding<Value>,
  names: Readonly<Record<Value, { readonly name: string; readonly term?: string }>>,
): Omit<Line, "id"> {
  const nameOf = (one: Value) => {
    const { name, term } = names[one];
    return term ? `${name} (${term.toLowerCase()})` : name;
  };
  if (value !== null) return { text: nameOf(value) };
  const rest = sayPossible(view, possible.map(nameOf), Object.keys(names).length);
  return { text: view.reading.t("strategy.open"), rest };
}

/** The steps of the ladder that are open by name, or that none is. */
function sayWays(view: StrategyView): Omit<Line, "id"> | null {
  const { entry } = view.strategy;
  if (!entry) return null;
  const open = entry.rungs.filter(({ state }) => state === "open");
  const names = open.map(({ id }) => view.words.entry.rungs[id].name);
  return { text: names.length > 0 ? names.join("; ") : sayOpenWays(view, entry) };
}

/** The conclusions in a line each: only those of which there is something to say. */
export function listConclusions(view: StrategyView): Line[] {
  const { strategy, words, reading } = view;
  const { yip, doz, pace, entry, motives } = strategy;
  const type = reading.result.stage.newVentureType;
  const lines: [string, Omit<Line, "id"> | null][] = [
    ["yip", yip && sayFinding(view, yip.potential, words.yip.potentials)],
    ["doz", doz && sayFinding(view, doz, words.doz.scopes)],
    ["pace", pace && sayFinding(view, pace, words.pace.paces)],
    [
      "control",
      entry && entry.control.questions.length > 0
        ? sayFinding(view, entry.control, words.entry.controls)
        : null,
    ],
    ["ladder", sayWays(view)],
    ["venture", type && { text: reading.wording.results["new-venture-types"][type].name }],
    ["motives", motives && sayFinding(view, motives, words.motives.balances)],
  ];
  return lines.flatMap(([id, line]) => (line ? [{ id, ...line }] : []));
}

interface StrategyGlanceProps {
  view: StrategyView;
  /** The page that has the sections; null where there is none to go to. */
  page: string | null;
}

/** What the answers say of where and how to go abroad, in a few lines. */
export function StrategyGlance({ view, page }: StrategyGlanceProps) {
  const { t } = view.reading;
  const link = (id: string, text: string): ReactNode =>
    page === null ? text : <a href={`${page}#${id}`}>{text}</a>;
  return (
    <dl className="mt-2 max-w-measure border-t border-ink">
      {listConclusions(view).map(({ id, text, rest }) => (
        <div key={id} className="keep grid gap-x-2 border-b border-rule py-1 sm:grid-cols-[13rem_1fr]">
          <dt className="text-ink-soft">{t(`strategy.glance.${id}`)}</dt>
          <dd>
            {link(id, text)}
            {rest && <span className="block text-note text-ink-soft">{rest}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
