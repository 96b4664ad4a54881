import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { findShown } from "@/app/_access/shown-once";
import { MEMBER_INVITED } from "@/app/_agency/made-links";
import { OneTimeLink } from "@/app/_agency/one-time-link";
import { listRegions } from "@/app/_agency/regions";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { listTroubles } from "@/app/_forms/list-troubles";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import type { Role } from "@/lib/domain/access/agency-acts";
import { listMembers } from "@/lib/server/agency/members";
import { listMemberInvitations } from "@/lib/server/invitation/queries";
import { openInvitation } from "@/lib/server/invitation/scope";
import { InviteMemberForm } from "./_members/invite-member-form";

type MembersProps = PageProps<"/[locale]/agency/[agencyId]/members">;

export async function generateMetadata({ searchParams }: MembersProps): Promise<Metadata> {
  const t = await getTranslations("agency.members");
  return { title: await titleOf(t("title"), searchParams) };
}

/** The link for a member who was invited just now, as long as it works. */
async function MadeInvitation({ locale, isSent }: { locale: string; isSent: boolean }) {
  const token = await findShown(MEMBER_INVITED);
  const opened = token ? await openInvitation(token) : null;
  if (opened?.state !== "open" || opened.invitation.kind !== "member") return null;
  const t = await getTranslations("agency.members");
  const { email } = opened.invitation;
  return (
    <>
      <Notice>
        {t("invited", { email })} {isSent && t("sent")}
      </Notice>
      <OneTimeLink path={`/${locale}/join/${token}`} label={t("link")} text={t("linkText", { email })} />
    </>
  );
}

/** Who works for the agency, as what and where; and who was invited. */
export default async function MembersPage({ params, searchParams }: MembersProps) {
  const where = await params;
  const agency = await loadAgency(where, "administer");
  const { changed, ended, revoked, sent } = await searchParams;
  const t = await getTranslations("agency");
  const format = await getFormatter();
  const [members, invited] = [await listMembers(agency), await listMemberInvitations(agency)];
  const returned = await readReturned(searchParams, "agency.problems");
  const regionName = new Map(listRegions(where.locale).map(({ value, label }) => [value, label]));
  const sayRoles = (roles: readonly Role[]) =>
    format.list(roles.map((role) => t(`roles.${role}.name`).toLowerCase()));
  const sayRegions = (regions: readonly string[]) =>
    regions.length === 0
      ? t("members.allRegions")
      : format.list(regions.map((region) => regionName.get(region) ?? region));
  const items = listTroubles(returned, {
    email: t("members.invite.email"),
    roles: t("members.invite.roles"),
  });
  return (
    <>
      <h1 className="text-display">{t("members.title")}</h1>
      {items.length > 0 && <ErrorSummary title={returned.title} items={items} />}
      {changed !== undefined && <Notice>{t("members.changed")}</Notice>}
      {ended !== undefined && <Notice>{t("members.ended")}</Notice>}
      {revoked !== undefined && <Notice>{t("members.revoked")}</Notice>}
      <MadeInvitation locale={where.locale} isSent={sent !== undefined} />
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[7fr_5fr]">
        <div>
          <ul className="border-t border-ink">
            {members.map(({ id, name, email, roles, regions, cases }) => (
              <li
                key={id}
                className="flex flex-wrap items-start justify-between gap-x-2 border-b border-rule py-1"
              >
                <span>
                  <span className="font-semibold">{name}</span>
                  {id === agency.membershipId && ` (${t("members.you")})`}
                  <span className="block text-note text-ink-soft">{email}</span>
                  <span className="block text-note">
                    {[sayRoles(roles), sayRegions(regions), t("members.cases", { count: cases })].join("; ")}
                  </span>
                </span>
                <a
                  href={agencyPath(where, `members/${id}`)}
                  className="flex min-h-5.5 items-center"
                  aria-label={t("members.changeName", { name })}
                >
                  {t("members.change")}
                </a>
              </li>
            ))}
          </ul>
          {invited.length > 0 && (
            <section aria-labelledby="waiting" className="mt-4">
              <h2 id="waiting" className="text-lead">
                {t("members.waiting")}
              </h2>
              <ul className="mt-1 border-t border-rule">
                {invited.map(({ id, email, roles, expiresAt }) => (
                  <li
                    key={id}
                    className="flex flex-wrap items-start justify-between gap-x-2 border-b border-rule py-1"
                  >
                    <span>
                      {email}
                      <span className="block text-note text-ink-soft">
                        {sayRoles(roles)};{" "}
                        {t("members.until", { day: format.dateTime(expiresAt, { dateStyle: "long" }) })}
                      </span>
                    </span>
                    <form method="post" action={agencyPath(where, "members/revoke")}>
                      <input type="hidden" name="invitation" value={id} />
                      <button
                        type="submit"
                        className="button-quiet"
                        aria-label={t("members.revokeName", { email })}
                      >
                        {t("members.revoke")}
                      </button>
                    </form>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <InviteMemberForm action={agencyPath(where, "members/invite")} returned={returned} />
      </div>
    </>
  );
}
