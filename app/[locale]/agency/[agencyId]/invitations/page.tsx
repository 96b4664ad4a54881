import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { parsePage } from "@/app/_access/parse-page";
import { agencyPath } from "@/app/_access/paths";
import { findShown } from "@/app/_access/shown-once";
import { FIRM_INVITED } from "@/app/_agency/made-links";
import { OneTimeLink } from "@/app/_agency/one-time-link";
import { PageLinks } from "@/app/_agency/page-links";
import { Notice } from "@/app/_components/notice";
import { formatAgencyCode } from "@/lib/domain/agency/agency-code";
import { INVITATION_STATES } from "@/lib/domain/agency/invitation";
import { getAgency } from "@/lib/server/agency/settings";
import { INVITATIONS_A_PAGE, listFirmInvitations } from "@/lib/server/invitation/queries";
import { openInvitation } from "@/lib/server/invitation/scope";
import { InvitationRow } from "./_invitations/invitation-row";
import { ListActions } from "./_invitations/list-actions";
import { StateFilter } from "./_invitations/state-filter";

type InvitationsProps = PageProps<"/[locale]/agency/[agencyId]/invitations">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agency.invitations");
  return { title: t("title") };
}

/** What has just happened, and a link that was made just now, as long as it works. */
async function Done({ search, locale }: { search: Record<string, unknown>; locale: string }) {
  const t = await getTranslations("agency.invitations");
  const token = await findShown(FIRM_INVITED);
  const isOpen = token !== null && (await openInvitation(token)).state === "open";
  const told = [
    ...(search.made !== undefined ? [t("made")] : []),
    ...(search.renewed !== undefined && isOpen ? [t("madeNew")] : []),
    ...(search.imported !== undefined ? [t("imported", { count: Number(search.imported) || 0 })] : []),
    ...(search.sent !== undefined ? [t("sent", { count: Number(search.sent) || 0 })] : []),
    ...(search.revoked !== undefined ? [t("revoked")] : []),
    ...(search.gone !== undefined ? [t("gone")] : []),
  ];
  return (
    <>
      {told.length > 0 && <Notice>{told.join(" ")}</Notice>}
      {isOpen && (search.made ?? search.renewed) !== undefined && (
        <OneTimeLink path={`/${locale}/join/${token}`} label={t("link")} text={t("linkText")} />
      )}
    </>
  );
}

/** The invitations of firms: how far each is, new links, and taking back. */
export default async function InvitationsPage({ params, searchParams }: InvitationsProps) {
  const where = await params;
  const agency = await loadAgency(where, "invite-firms");
  const search = await searchParams;
  const t = await getTranslations("agency.invitations");
  const state = INVITATION_STATES.find((one) => one === search.state) ?? null;
  const importId = typeof search.list === "string" ? search.list : null;
  const page = parsePage(search.page);
  const { invitations, total } = await listFirmInvitations(agency, { state, importId, page });
  const { code } = await getAgency(agency);
  const here = agencyPath(where, "invitations");
  const query = { ...(state ? { state } : {}), ...(importId ? { list: importId } : {}) };
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("lead")}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={`${here}/new`} className="button w-full sm:w-fit">
          {t("new")}
        </a>
        <span className="text-note text-ink-soft">{t("codeText", { code: formatAgencyCode(code) })}</span>
      </p>
      <Done search={search} locale={where.locale} />
      {importId && <ListActions where={where} importId={importId} />}
      <StateFilter action={here} state={state} importId={importId} />
      {invitations.length === 0 ? (
        <p className="mt-2">{t(state || importId ? "noneSo" : "none")}</p>
      ) : (
        <ul className="mt-2 border-t border-ink">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} where={where} />
          ))}
        </ul>
      )}
      <PageLinks here={here} query={query} page={page} size={INVITATIONS_A_PAGE} total={total} />
    </>
  );
}
