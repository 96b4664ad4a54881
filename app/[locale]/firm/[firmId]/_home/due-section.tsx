import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import { firmPath } from "@/app/_plan/place";
import { formatDay } from "@/app/_results/numbers";
import type { DueItem } from "@/lib/domain/follow-up/due-items";
import type { FirmAssessment } from "@/lib/server/firm/firm";
import type { FirmScope } from "@/lib/server/firm/scope";
import { listDueOf } from "@/lib/server/follow-up/firm-due";

interface DueSectionProps {
  readonly firm: FirmScope;
  /** The newest first. */
  readonly assessments: readonly FirmAssessment[];
  readonly locale: string;
}

/** Where it is done. A look again begins on the newest result, or goes on where one was begun since. */
function pathOf({ kind, id }: DueItem, { firm, assessments, locale }: DueSectionProps): string {
  const path = firmPath(locale, firm.id);
  switch (kind) {
    case "review": {
      const [newest] = assessments;
      if (!newest) return path;
      return assessmentPath(newest, newest.results.length > 0 ? "result#return" : undefined);
    }
    case "check-in":
      return `${path}/outcomes/check-in`;
    case "step-overdue":
    case "step-soon":
      return `${path}/plan/${id}`;
    case "stalled":
      return assessmentPath({ id: id ?? "", locale });
  }
}

/** What comes due, as the reminders tell it too; nothing while nothing does. */
export async function DueSection(props: DueSectionProps) {
  const { firm, locale } = props;
  const due = await listDueOf(firm);
  if (due.length === 0) return null;
  const t = await getTranslations("firm.due");
  return (
    <section aria-labelledby="due" className="border-l-4 border-sea pl-2">
      <h2 id="due" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-0.5">
        {due.map((item) => (
          <li key={item.key} className="py-0.5">
            <a
              href={pathOf(item, props)}
              className="wrap-anywhere inline-flex min-h-5.5 items-center font-semibold"
            >
              {t(item.kind, { title: item.title ?? "" })}
            </a>
            <p className="text-note text-ink-soft">
              {t(`${item.kind}Day`, { day: item.day === null ? "" : formatDay(locale, item.day) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
