import type { ChangesView } from "./changes-view";
import { sayDayOf } from "./result-day";

/** Two lists to choose from, and the button that compares. A plain form, so that the address says what it shows. */
export function Chooser({ view }: { view: ChangesView }) {
  const { results, ends, paths, bandNames, t } = view;
  const fields = [
    { name: "from", chosen: ends.before, label: t("choose.from") },
    { name: "to", chosen: ends.after, label: t("choose.to") },
  ];
  return (
    <form method="get" action={paths.changes} className="no-print max-w-measure">
      <h2 className="text-lead">{t("choose.title")}</h2>
      <div className="mt-1 grid gap-x-2 gap-y-1 sm:grid-cols-2">
        {fields.map(({ name, chosen, label }) => (
          <label key={name} className="block">
            <span className="text-note font-semibold">{label}</span>
            <select name={name} defaultValue={chosen?.number} className="field mt-0.5">
              {results.toReversed().map((result) => (
                <option key={result.id} value={result.number}>
                  {t("choose.option", {
                    day: sayDayOf(view, result),
                    band: bandNames[result.band] ?? "",
                    quick: result.journey === "quick" ? "yes" : "no",
                  })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="submit" className="button button-second mt-1.5 w-full sm:w-fit">
        {t("choose.button")}
      </button>
    </form>
  );
}
