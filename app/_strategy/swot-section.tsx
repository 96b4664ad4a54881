import { quoteAnswer } from "@/app/_results/answer-words";
import { sayRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import { QuestionLink } from "@/app/_results/statements";
import type { SwotEntry } from "@/lib/domain/strategy/swot";
import { DRIVER_GROUPS, SWOT_FIELDS, type SwotField } from "@/lib/domain/strategy/terms";
import type { StrategyView } from "./strategy-view";

interface Derived {
  readonly name: string;
  readonly value: string;
  /** Where the answers behind it are shown. */
  readonly href: string;
}

/** A score, a load or a group of drivers that an entry is about; null for a question. */
function findDerived({ reading, strategy, words, resultPath }: StrategyView, fact: string): Derived | null {
  const [kind, id = ""] = fact.split(".");
  const { result, wording, t } = reading;
  const dimension = result.dimensions[id];
  const group = result.barriers[id];
  const driver = strategy.yip?.drivers.find((one) => one.id === id);
  const driverId = DRIVER_GROUPS.find((one) => one === id);
  if (kind === "score" && dimension) {
    const name = wording.results.dimensions[id]?.name ?? id;
    return { name, value: sayRange(reading, dimension), href: `${resultPath}#area-${id}` };
  }
  if (kind === "load" && group) {
    const name = t("evidence.load", { group: wording.results.groups[id]?.name ?? id });
    return { name, value: sayRange(reading, group), href: `${resultPath}#group-${id}` };
  }
  if (kind === "driver" && driver && driverId)
    return { name: words.yip.drivers[driverId].name, value: sayRange(reading, driver), href: "#yip" };
  return null;
}

function Entry({ view, entry: { fact, questions } }: { view: StrategyView; entry: SwotEntry }) {
  const { reading } = view;
  const derived = findDerived(view, fact);
  if (!derived) {
    return (
      <li>
        <QuestionLink reading={reading} id={fact} />: {quoteAnswer(reading, fact, reading.answers[fact])}
      </li>
    );
  }
  return (
    <li>
      <a href={derived.href}>{derived.name}</a>:{" "}
      {reading.t("strategy.swot.of", { value: derived.value, count: questions.length })}
    </li>
  );
}

function Field({ view, field }: { view: StrategyView; field: SwotField }) {
  const { strategy, words } = view;
  const { name, text } = words.swot.fields[field];
  const entries = strategy.swot[field];
  return (
    <section aria-labelledby={`swot-${field}`} className="keep border-t border-rule pt-1.5">
      <h3 id={`swot-${field}`} className="text-lead">
        {name}
      </h3>
      <p className="text-note text-ink-soft">{text}</p>
      {entries.length > 0 ? (
        <ul className="dashes mt-1 text-note">
          {entries.map((entry) => (
            <Entry key={entry.fact} view={view} entry={entry} />
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-note">{words.swot.empty}</p>
      )}
    </section>
  );
}

/** What the firm is good and weak at, and what the world around it offers and threatens. */
export function SwotSection({ view }: { view: StrategyView }) {
  const { words } = view;
  return (
    <ResultSection id="swot" title={words.swot.name} intro={words.swot.text}>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        {SWOT_FIELDS.map((field) => (
          <Field key={field} view={view} field={field} />
        ))}
      </div>
    </ResultSection>
  );
}
