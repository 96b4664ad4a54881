import { getFormatter, getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { assessmentPath } from "@/app/_assessment/paths";
import type { ProposalSummary } from "@/lib/server/proposal/queries";

interface ProposalRowProps {
  readonly proposal: ProposalSummary;
  readonly where: { readonly locale: string; readonly agencyId: string };
}

/** A firm that has not confirmed yet: go on with its answers, hand it over, or delete it. */
export async function ProposalRow({ proposal, where }: ProposalRowProps) {
  const t = await getTranslations("agency.meetings");
  const format = await getFormatter();
  const { id, firmName, assessmentId, answers, createdAt, expiresAt, isHandedOver } = proposal;
  const firm = firmName ?? "";
  const sayDay = (day: Date) => format.dateTime(day, { dateStyle: "long" });
  return (
    <li className="border-b border-rule py-2">
      <h3 className="text-lead">{firm}</h3>
      <p className="text-note text-ink-soft">
        {t("state", { count: answers, begun: sayDay(createdAt), until: sayDay(expiresAt) })}{" "}
        {isHandedOver && t("handed")}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        <a
          href={assessmentPath({ id: assessmentId, locale: where.locale })}
          className="flex min-h-5.5 items-center"
          aria-label={t("openName", { firm })}
        >
          {t("open")}
        </a>
        <form method="post" action={agencyPath(where, "meetings/link")}>
          <input type="hidden" name="proposal" value={id} />
          <button type="submit" className="button-quiet" aria-label={t("handOverName", { firm })}>
            {t("handOver")}
          </button>
        </form>
        <a
          href={`${agencyPath(where, "meetings")}?drop=${id}#drop`}
          className="flex min-h-5.5 items-center"
          aria-label={t("dropName", { firm })}
        >
          {t("drop")}
        </a>
      </div>
    </li>
  );
}
