import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import type { Day } from "@/lib/domain/day";
import { isOverdue } from "@/lib/domain/plan/step";
import type { PlanStep } from "@/lib/server/plan/queries";
import type { PlanPlace } from "./place";
import { StepMoves } from "./step-moves";

interface StepsProps {
  place: PlanPlace;
  steps: readonly PlanStep[];
  today: Day;
}

/** By when, in words that say so if it has passed. */
export async function DueDay({
  place: { locale },
  step,
  today,
}: {
  place: Pick<PlanPlace, "locale">;
  step: PlanStep;
  today: string;
}) {
  const t = await getTranslations("plan.list");
  if (step.dueOn === null) return <span className="text-ink-soft">{t("noDay")}</span>;
  const day = formatDay(locale, step.dueOn);
  if (!isOverdue(step, today)) return <time dateTime={step.dueOn}>{day}</time>;
  return (
    <span className="font-semibold text-signal">
      <time dateTime={step.dueOn}>{day}</time> ({t("overdue")})
    </span>
  );
}

/** The steps as rows, what is next first: a line each on a wide screen, a few on a phone. */
export async function StepList({ place, steps, today }: StepsProps) {
  const t = await getTranslations("plan");
  return (
    <ul className="mt-1 border-t border-ink">
      {steps.map((step) => (
        <li
          key={step.id}
          id={`step-${step.id}`}
          className="wrap-anywhere grid items-baseline gap-x-3 border-b border-rule py-1 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,3fr)_minmax(0,2fr)_minmax(0,4fr)]"
        >
          <a href={`${place.path}/${step.id}`} className="font-semibold">
            {step.title}
          </a>
          <span className="text-note">
            {step.owner || <span className="text-ink-soft">{t("list.nobody")}</span>}
          </span>
          <span className="text-note">
            <DueDay place={place} step={step} today={today} />
          </span>
          <span className="text-note">{t(`status.${step.status}`)}</span>
          <div className="no-print">
            <StepMoves place={place} step={step} view="list" />
          </div>
        </li>
      ))}
    </ul>
  );
}
