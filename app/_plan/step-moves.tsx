import { getTranslations } from "next-intl/server";
import type { StepStatus } from "@/lib/domain/plan/step";
import type { PlanStep } from "@/lib/server/plan/queries";
import type { PlanPlace } from "./place";
import type { PlanShown } from "./plan-page";

/** Where a step can go by one button. */
const moves = {
  open: ["doing", "done"],
  doing: ["done"],
  done: ["open"],
  dropped: ["open"],
} as const satisfies Record<StepStatus, readonly StepStatus[]>;

interface StepMovesProps {
  place: PlanPlace;
  step: PlanStep;
  view: PlanShown;
}

/** The buttons that move a step on. */
export async function StepMoves({ place, step, view }: StepMovesProps) {
  const t = await getTranslations("plan.move");
  return (
    <form
      method="post"
      action={`${place.path}/${step.id}/status?view=${view}`}
      className="flex flex-wrap gap-x-2"
    >
      <input type="hidden" name="revision" value={step.revision} />
      {moves[step.status].map((status) => (
        <button
          key={status}
          type="submit"
          name="status"
          value={status}
          className="button-quiet whitespace-nowrap"
          aria-label={t("named", { act: t(status), title: step.title })}
        >
          {t(status)}
        </button>
      ))}
    </form>
  );
}
