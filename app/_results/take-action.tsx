import { formatDay } from "./numbers";
import type { Reading } from "./reading";

/** The button that takes an action into the plan, or how far it is there. */
export function TakeAction({ reading, actionId }: { reading: Reading; actionId: string }) {
  const { plan, locale, wording } = reading;
  if (!plan) return null;
  const { t } = plan;
  const step = plan.taken.get(actionId);
  if (step) {
    const status = t(`status.${step.status}`);
    return (
      <p className="no-print mt-1.5">
        <a href={`${plan.path}/${step.id}`} className="inline-flex min-h-5.5 items-center">
          {step.dueOn
            ? t("take.takenBy", { status, day: formatDay(locale, step.dueOn) })
            : t("take.taken", { status })}
        </a>
      </p>
    );
  }
  return (
    <form method="post" action={`${plan.path}/take`} className="no-print mt-1.5">
      <button
        type="submit"
        name="action"
        value={actionId}
        className="button button-second w-full sm:w-fit"
        aria-label={t("take.named", { title: wording.actions[actionId]?.title ?? "" })}
      >
        {t("take.button")}
      </button>
    </form>
  );
}
