import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { showUnknown } from "@/app/_access/unknown";
import { listRegions } from "@/app/_agency/regions";
import { RolesField } from "@/app/_agency/roles-field";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { listTroubles } from "@/app/_forms/list-troubles";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { TickField } from "@/app/_forms/tick-field";
import { listMembers } from "@/lib/server/agency/members";

type MemberProps = PageProps<"/[locale]/agency/[agencyId]/members/[memberId]">;

export async function generateMetadata({ searchParams }: MemberProps): Promise<Metadata> {
  const t = await getTranslations("agency.members");
  return { title: await titleOf(t("change"), searchParams) };
}

/** A member's roles and regions, and the end of a membership. */
export default async function MemberPage({ params, searchParams }: MemberProps) {
  const where = await params;
  const agency = await loadAgency(where, "administer");
  const member =
    (await listMembers(agency)).find(({ id }) => id === where.memberId) ?? showUnknown(where.locale);
  const t = await getTranslations("agency.members.edit");
  const returned = await readReturned(searchParams, "agency.problems");
  const here = agencyPath(where, `members/${member.id}`);
  const { name, cases } = member;
  const items = listTroubles(returned, { roles: t("roles"), end: t("end.title") });
  const { title, sentences } = returned;
  // The button that ends a membership sends none of the fields.
  const ticked: typeof returned.ticked = sentences.end ? (_, otherwise) => otherwise : returned.ticked;
  return (
    <>
      <BackLink href={agencyPath(where, "members")}>{t("back")}</BackLink>
      <h1 className="mt-2 text-display">{t("title", { name })}</h1>
      <p className="text-ink-soft">{member.email}</p>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      <form method="post" action={`${here}/change`}>
        <RolesField label={t("roles")} chosen={ticked("roles", member.roles)} trouble={sentences.roles} />
        <TickField
          name="regions"
          label={t("regions")}
          hint={t("regionsHint")}
          options={listRegions(where.locale)}
          chosen={ticked("regions", member.regions)}
        />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
      <section aria-labelledby="end" className="mt-5 max-w-measure border-t border-ink pt-3">
        <h2 id="end" className="text-title">
          {t("end.title")}
        </h2>
        {sentences.end && <p className="trouble mt-1">{sentences.end}</p>}
        <p className="mt-1">{t("end.text", { name, cases })}</p>
        <form method="post" action={`${here}/end`} className="mt-2">
          <button type="submit" className="button button-signal w-full sm:w-fit">
            {t("end.submit")}
          </button>
        </form>
      </section>
    </>
  );
}
