import "server-only";
import { getTranslations } from "next-intl/server";
import { isPending } from "@/lib/domain/plan/step";
import { formatCalendar } from "@/lib/server/plan/format-calendar";
import type { PlanStep } from "@/lib/server/plan/queries";

/** The due days of what is still to do, as a calendar file. */
export async function sendCalendar(
  steps: readonly PlanStep[],
  locale: string,
  firmName: string | null,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "plan" });
  const text = formatCalendar(steps.filter(isPending), {
    name: firmName ? t("calendar.name", { firm: firmName }) : t("calendar.unnamed"),
    describe: ({ owner, status }) =>
      [...(owner ? [t("calendar.owner", { owner })] : []), t(`status.${status}`)].join("\n"),
  });
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="plan.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
