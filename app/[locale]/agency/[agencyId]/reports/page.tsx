import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { showUnknown } from "@/app/_access/unknown";
import { Notice } from "@/app/_components/notice";
import { dayFormat } from "@/app/_results/formats";
import { getContent } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";
import { REPORT_KINDS } from "@/lib/domain/directory/report";
import { keepsDirectory } from "@/lib/server/directory/keeper";
import { listOpenReports, type StoredReport } from "@/lib/server/directory/queries";

type ReportsProps = PageProps<"/[locale]/agency/[agencyId]/reports">;

interface ReportItemProps {
  readonly report: StoredReport;
  readonly where: { readonly locale: string; readonly agencyId: string };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.reports");
  return { title: t("title"), robots: { index: false } };
}

async function ReportItem({ report, where }: ReportItemProps) {
  const { id, bodyId, checked, kind, details, email, createdAt } = report;
  const t = await getTranslations("records.reports");
  const kinds = await getTranslations("directory.report.kinds");
  const known = REPORT_KINDS.find((one) => one === kind);
  const day = dayFormat(where.locale);
  const body = getContent().directory.find((one) => one.id === bodyId);
  const name = body ? nameBody(body, where.locale) : t("noEntry", { id: bodyId });
  const isNewer = body && body.checked > checked.toISOString().slice(0, 10);
  return (
    <li className="border-b border-rule py-2">
      <h2 className="text-lead font-semibold">{name}</h2>
      <p className="text-note text-ink-soft">
        {t("told", { day: day.format(createdAt), checked: day.format(checked) })}{" "}
        {isNewer && t("newer", { day: day.format(new Date(body.checked)) })}
      </p>
      {known && <p className="mt-1">{kinds(known)}</p>}
      <p className="mt-1 max-w-measure break-words whitespace-pre-wrap">{details}</p>
      {email && <p className="mt-1 break-all">{t("answer", { email })}</p>}
      <form method="post" action={agencyPath(where, "reports/handled")} className="mt-1">
        <input type="hidden" name="report" value={id} />
        <button type="submit" className="button-quiet" aria-label={t("submitName", { name })}>
          {t("submit")}
        </button>
      </form>
    </li>
  );
}

/** What readers told of the directory and nobody has dealt with yet: for the agency that keeps it. */
export default async function ReportsPage({ params, searchParams }: ReportsProps) {
  const where = await params;
  const agency = await loadAgency(where, "administer");
  if (!(await keepsDirectory(agency))) showUnknown(where.locale);
  const { done, gone } = await searchParams;
  const reports = await listOpenReports();
  const t = await getTranslations("records.reports");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("lead")}</p>
      {done !== undefined && <Notice>{t("done")}</Notice>}
      {gone !== undefined && <Notice>{t("gone")}</Notice>}
      {reports.length === 0 ? (
        <p className="mt-3">{t("none")}</p>
      ) : (
        <ul className="mt-3 border-t border-ink">
          {reports.map((report) => (
            <ReportItem key={report.id} report={report} where={where} />
          ))}
        </ul>
      )}
    </>
  );
}
