import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { AskedFields } from "@/app/_agency/asked-fields";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { listTroubles } from "@/app/_forms/list-troubles";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { FirmFields } from "./_new/firm-fields";
import { LinkFields } from "./_new/link-fields";

type NewInvitationProps = PageProps<"/[locale]/agency/[agencyId]/invitations/new">;

export async function generateMetadata({ searchParams }: NewInvitationProps): Promise<Metadata> {
  const t = await getTranslations("agency.invitations.form");
  return { title: await titleOf(t("title"), searchParams) };
}

const FIELDS = ["firm", "email", "sector", "employees", "founded", "parts", "purposes", "uses"] as const;

/** Invites a firm, or several by one link: what is known of it, what is asked, who follows it up. */
export default async function NewInvitationPage({ params, searchParams }: NewInvitationProps) {
  const where = await params;
  const agency = await loadAgency(where, "invite-firms");
  const t = await getTranslations("agency.invitations.form");
  const returned = await readReturned(searchParams, "agency.problems");
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(field)]));
  const items = listTroubles(returned, labels);
  return (
    <>
      <BackLink href={agencyPath(where, "invitations")}>{t("back")}</BackLink>
      <h1 className="mt-2 text-display">{t("title")}</h1>
      {items.length > 0 && <ErrorSummary title={returned.title} items={items} />}
      <form method="post" action={agencyPath(where, "invitations/new/make")}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-2">
          <div>
            <section aria-labelledby="which" className="mt-4">
              <h2 id="which" className="text-title">
                {t("which")}
              </h2>
              <FirmFields locale={where.locale} returned={returned} />
            </section>
          </div>
          <div>
            <section aria-labelledby="ask" className="mt-4">
              <h2 id="ask" className="text-title">
                {t("ask")}
              </h2>
              <AskedFields returned={returned} />
            </section>
            <LinkFields agency={agency} returned={returned} />
          </div>
        </div>
        <button type="submit" className="button mt-4 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </>
  );
}
