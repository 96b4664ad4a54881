import { getTranslations } from "next-intl/server";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { FORM_ID } from "@/app/_questions/field-names";
import type { SectionView } from "@/app/_questions/section-view";
import { formatDay } from "@/app/_results/numbers";
import { ALL_AS_BEFORE } from "./confirm-answers";
import { loadCarried } from "./load-carried";

interface LastTimeProps {
  readonly loaded: LoadedAssessment;
  readonly view: SectionView;
}

/** A section at a glance as it was answered last time, and the button that confirms all of it. */
export async function LastTime({ loaded, view }: LastTimeProps) {
  const { scope } = loaded;
  const carried = await loadCarried(scope);
  const waiting = view.questions.flatMap(({ id, label }) => {
    const said = view.carried[id];
    return said ? [{ id, label, words: said.words }] : [];
  });
  if (!carried || waiting.length === 0) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.again.section" });
  return (
    <section aria-labelledby="last-time" className="my-3 max-w-measure border-l-4 border-sea pl-2">
      <h2 id="last-time" className="text-lead">
        {t("title", { day: formatDay(scope.locale, carried.day) })}
      </h2>
      <dl className="mt-1 border-t border-rule text-note">
        {waiting.map(({ id, label, words }) => (
          <div key={id} className="border-b border-rule py-0.5 sm:grid sm:grid-cols-[5fr_7fr] sm:gap-x-2">
            <dt className="font-semibold">{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <button
        type="submit"
        form={FORM_ID}
        name="confirm"
        value={ALL_AS_BEFORE}
        className="button mt-2 w-full sm:w-fit"
      >
        {t("all")}
      </button>
      <p className="mt-1 text-note text-ink-soft">{t("text")}</p>
    </section>
  );
}
