import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { findShown } from "@/app/_access/shown-once";
import { HANDED_OVER } from "@/app/_agency/made-links";
import { OneTimeLink } from "@/app/_agency/one-time-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { listProposals } from "@/lib/server/proposal/queries";
import { DropForm } from "./_meetings/drop-form";
import { ProposalRow } from "./_meetings/proposal-row";
import { StartForm } from "./_meetings/start-form";

type MeetingsProps = PageProps<"/[locale]/agency/[agencyId]/meetings">;

export async function generateMetadata({ searchParams }: MeetingsProps): Promise<Metadata> {
  const t = await getTranslations("agency.meetings");
  return { title: await titleOf(t("title"), searchParams) };
}

/** Where a counsellor begins an assessment for a firm in a meeting, and hands it over. */
export default async function MeetingsPage({ params, searchParams }: MeetingsProps) {
  const where = await params;
  const agency = await loadAgency(where, "follow-firms");
  const { handed, drop, dropped, gone } = await searchParams;
  const t = await getTranslations("agency.meetings");
  const proposals = await listProposals(agency);
  const returned = await readReturned(searchParams, "agency.problems");
  const token = await findShown(HANDED_OVER);
  const dropping = proposals.find(({ id }) => id === drop);
  const firm = proposals.find(({ id }) => id === handed)?.firmName ?? null;
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("lead")}</p>
      {returned.sentences.firm && (
        <ErrorSummary
          title={returned.title}
          items={[{ href: "#firm", label: t("start.firm"), text: returned.sentences.firm }]}
        />
      )}
      {dropped !== undefined && <Notice>{t("dropped")}</Notice>}
      {gone !== undefined && <Notice>{t("gone")}</Notice>}
      {dropping && <DropForm proposal={dropping} where={where} />}
      {token && firm && (
        <OneTimeLink
          path={`/${where.locale}/confirm/${token}`}
          label={t("link", { firm })}
          text={t("linkText")}
        />
      )}
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[5fr_7fr]">
        <StartForm action={agencyPath(where, "meetings/start")} returned={returned} />
        <section aria-labelledby="waiting">
          <h2 id="waiting" className="text-title">
            {t("waiting")}
          </h2>
          {proposals.length === 0 ? (
            <p className="mt-1 text-ink-soft">{t("none")}</p>
          ) : (
            <ul className="mt-1 border-t border-ink">
              {proposals.map((proposal) => (
                <ProposalRow key={proposal.id} proposal={proposal} where={where} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
