import { getTranslations } from "next-intl/server";
import { WideTable } from "@/app/_charts/wide-table";
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
}: Omit<StepsProps, "steps"> & { step: PlanStep }) {
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

/** The steps as rows, what is next first. */
export async function StepList({ place, steps, today }: StepsProps) {
  const t = await getTranslations("plan");
  return (
    <WideTable caption={t("list.caption")}>
      <thead>
        <tr>
          <th scope="col">{t("list.step")}</th>
          <th scope="col">{t("list.owner")}</th>
          <th scope="col">{t("list.due")}</th>
          <th scope="col">{t("list.status")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id} id={`step-${step.id}`}>
            <th scope="row" className="min-w-24 font-normal">
              <a href={`${place.path}/${step.id}`}>{step.title}</a>
            </th>
            <td>{step.owner || <span className="text-ink-soft">{t("list.nobody")}</span>}</td>
            <td className="whitespace-nowrap">
              <DueDay place={place} step={step} today={today} />
            </td>
            <td>{t(`status.${step.status}`)}</td>
            <td className="no-print">
              <StepMoves place={place} step={step} view="list" />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
