import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import { STEP_FIELDS, type StepField, type TypedStep } from "@/lib/domain/plan/step-form";
import type { PlanStep } from "@/lib/server/plan/queries";
import { showStep } from "./typed-step";

export const STORED_NOW = "stored-now";

interface StoredNowProps {
  locale: string;
  step: PlanStep;
  /** What stands in the form, a day as it would be stored. */
  typed: TypedStep;
}

/** A step as somebody else left it, field by field, for whoever meant to save another. */
export async function StoredNow({ locale, step, typed }: StoredNowProps) {
  const t = await getTranslations("plan");
  const stored = showStep(step);
  const said: Record<StepField, string> = {
    title: step.title,
    owner: step.owner || t("list.nobody"),
    dueOn: step.dueOn ? formatDay(locale, step.dueOn) : t("list.noDay"),
    status: t(`status.${step.status}`),
    evidence: step.evidence || t("stored.noEvidence"),
  };
  return (
    <section aria-labelledby={STORED_NOW} className="mt-3 max-w-measure border-l-4 border-sea pl-2 lg:h-fit">
      <h2 id={STORED_NOW} className="text-lead">
        {t("stored.title")}
      </h2>
      <dl className="mt-1 border-t border-rule">
        {STEP_FIELDS.map((field) => (
          <div key={field} className="border-b border-rule py-1">
            <dt className="text-note text-ink-soft">
              {t(`fields.${field}`)}
              {stored[field] !== typed[field] && (
                <strong className="font-semibold text-signal"> ({t("stored.differs")})</strong>
              )}
            </dt>
            <dd className="wrap-anywhere whitespace-pre-line">{said[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
