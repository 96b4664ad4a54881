import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { parsePage } from "@/app/_access/parse-page";
import { agencyPath } from "@/app/_access/paths";
import { PageLinks } from "@/app/_agency/page-links";
import { AUDITED_ACTS } from "@/lib/domain/access/audited-acts";
import { ENTRIES_A_PAGE, listAudit, listEverMembers } from "@/lib/server/audit/queries";
import { AuditFilter } from "./_audit/audit-filter";
import { AuditTable } from "./_audit/audit-table";

type AuditProps = PageProps<"/[locale]/agency/[agencyId]/audit">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.audit");
  return { title: t("title"), robots: { index: false } };
}

/** The audit log of the agency, for who sees to its people and settings. */
export default async function AuditPage({ params, searchParams }: AuditProps) {
  const where = await params;
  const agency = await loadAgency(where, "administer");
  const search = await searchParams;
  const members = await listEverMembers(agency);
  const member = members.find(({ userId }) => userId === search.member)?.userId ?? null;
  const act = AUDITED_ACTS.find((one) => one === search.act) ?? null;
  const page = parsePage(search.page);
  const { entries, total } = await listAudit(agency, { userId: member, act, page });
  const here = agencyPath(where, "audit");
  const query = { ...(member ? { member } : {}), ...(act ? { act } : {}) };
  const t = await getTranslations("records.audit");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("lead")}</p>
      <AuditFilter action={here} members={members} member={member} act={act} />
      {entries.length === 0 ? (
        <p className="mt-3">{t("none")}</p>
      ) : (
        <AuditTable entries={entries} locale={where.locale} />
      )}
      <PageLinks here={here} query={query} page={page} size={ENTRIES_A_PAGE} total={total} />
    </>
  );
}
