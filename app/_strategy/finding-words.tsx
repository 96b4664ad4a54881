import { joinWords, quoteNames } from "@/app/_results/numbers";
import { QuestionLink } from "@/app/_results/statements";
import type { Finding } from "@/lib/domain/strategy/finding";
import type { StrategyView } from "./strategy-view";

interface Named {
  readonly name: string;
  readonly text: string;
}

interface FindingWordsProps<Value extends string> {
  view: StrategyView;
  finding: Finding<Value>;
  names: Readonly<Record<Value, Named>>;
  /** Why it cannot be told. */
  undetermined: string;
}

/** What remains possible, where the answers have ruled something out; empty where they have not. */
export function sayPossible({ reading }: StrategyView, possible: readonly string[], all: number): string {
  if (possible.length === all) return "";
  return reading.t("strategy.could", {
    names: joinWords(reading.locale, quoteNames(reading, possible), "or"),
  });
}

/** A conclusion as a heading and what it means; where open answers could change it, what remains possible. */
export function FindingWords<Value extends string>({
  view,
  finding: { value, possible },
  names,
  undetermined,
}: FindingWordsProps<Value>) {
  const { t } = view.reading;
  const found = value === null ? null : names[value];
  const others = possible.map((one) => names[one].name);
  return (
    <div className="max-w-measure">
      <p className="font-serif text-lead font-semibold">{found?.name ?? t("strategy.open")}</p>
      <p className="mt-0.5">
        {found?.text ?? `${undetermined} ${sayPossible(view, others, Object.keys(names).length)}`}
      </p>
    </div>
  );
}

/** The questions whose answers could still narrow what stands above, each leading to where it is asked. */
export function StillOpen({ view, ids }: { view: StrategyView; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p className="mt-2 max-w-measure text-note text-ink-soft">
      {view.reading.t("strategy.stillOpen")}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <QuestionLink reading={view.reading} id={id} />
        </span>
      ))}
      .
    </p>
  );
}
