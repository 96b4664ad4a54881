import { getTranslations } from "next-intl/server";
import type { Day } from "@/lib/domain/day";
import { STEP_STATUSES } from "@/lib/domain/plan/step";
import type { PlanStep } from "@/lib/server/plan/queries";
import type { PlanPlace } from "./place";
import { DueDay } from "./step-list";
import { StepMoves } from "./step-moves";

interface StepBoardProps {
  place: PlanPlace;
  steps: readonly PlanStep[];
  today: Day;
}

/** The steps in columns by how far they are: side by side on a wide screen, below each other on a phone. */
export async function StepBoard({ place, steps, today }: StepBoardProps) {
  const t = await getTranslations("plan");
  return (
    <div className="mt-2 grid gap-x-3 gap-y-4 md:grid-cols-2 lg:grid-cols-4">
      {STEP_STATUSES.map((status) => {
        const here = steps.filter((step) => step.status === status);
        return (
          <section key={status} aria-labelledby={`column-${status}`}>
            <h2 id={`column-${status}`} className="border-b border-ink pb-0.5 text-lead">
              {t(`status.${status}`)} <span className="figures text-ink-soft">{here.length}</span>
            </h2>
            {here.length === 0 && <p className="py-1 text-note text-ink-soft">{t("board.empty")}</p>}
            <ul>
              {here.map((step) => (
                <li
                  key={step.id}
                  id={`step-${step.id}`}
                  className="wrap-anywhere border-b border-rule py-1.5"
                >
                  <a href={`${place.path}/${step.id}`} className="font-semibold">
                    {step.title}
                  </a>
                  <p className="text-note">
                    {step.owner || <span className="text-ink-soft">{t("list.nobody")}</span>},{" "}
                    <DueDay place={place} step={step} today={today} />
                  </p>
                  <StepMoves place={place} step={step} view="board" />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
