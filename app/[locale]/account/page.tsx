import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { loadSignedIn } from "@/app/_access/gates";
import { accountPath } from "@/app/_account/paths";
import { Notice } from "@/app/_components/notice";
import { listFormat } from "@/app/_results/formats";
import { listMembershipsOf, type OwnMembership } from "@/lib/server/agency/memberships";
import { listFirmsOf, listHeldFirms } from "@/lib/server/firm/people";
import { canSendMail } from "@/lib/server/mail/outbox";
import { FirmList } from "./_home/firm-list";

type AccountProps = PageProps<"/[locale]/account">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.home");
  return { title: t("title"), robots: { index: false } };
}

async function AgencyList({ agencies, locale }: { agencies: readonly OwnMembership[]; locale: string }) {
  const t = await getTranslations("account.home.agencies");
  const list = listFormat(locale, "conjunction");
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-1 border-t border-rule">
        {agencies.map(({ agencyId, name, roles }) => (
          <li key={agencyId} className="border-b border-rule py-1">
            <a
              href={`/${locale}/agency/${agencyId}`}
              className="inline-flex min-h-5.5 items-center font-semibold"
            >
              {name}
            </a>
            <p className="text-note text-ink-soft">{list.format(roles.map((role) => t(`roles.${role}`)))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A person's own page: their agencies, their firms, and the ways to what is about themselves. */
export default async function AccountPage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale);
  const t = await getTranslations("account.home");
  const agencies = await listMembershipsOf(person.userId);
  const firms = await listFirmsOf(person.userId);
  const held = await listHeldFirms(await findVisitor());
  const isAdministrator = agencies.some(({ roles }) => roles.includes("administrator"));
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1">{t("signedIn", { name: person.name, email: person.email })}</p>
      {(await searchParams)["left-firm"] !== undefined && <Notice>{t("leftFirm")}</Notice>}
      {isAdministrator && !canSendMail() && <Notice>{t("noMail")}</Notice>}
      <div className="mt-4 flex max-w-measure flex-col gap-5">
        {agencies.length > 0 && <AgencyList agencies={agencies} locale={locale} />}
        {(agencies.length === 0 || firms.length > 0) && (
          <section aria-labelledby="firms">
            <h2 id="firms" className="text-title">
              {t("firms.title")}
            </h2>
            {firms.length > 0 ? (
              <FirmList firms={firms} locale={locale} />
            ) : (
              <>
                <p className="mt-0.5 text-ink-soft">{t("firms.none")}</p>
                <a href={`/${locale}`} className="inline-flex min-h-5.5 items-center">
                  {t("firms.start")}
                </a>
              </>
            )}
          </section>
        )}
        {held.length > 0 && (
          <section aria-labelledby="held">
            <h2 id="held" className="text-title">
              {t("firms.device")}
            </h2>
            <p className="mt-0.5 text-ink-soft">{t("firms.deviceText")}</p>
            <FirmList firms={held} locale={locale} isOffered />
          </section>
        )}
        <nav aria-label={t("title")}>
          <ul className="border-t border-ink pt-1">
            {(["security", "details", "records"] as const).map((page) => (
              <li key={page}>
                <a href={accountPath(locale, page)} className="inline-flex min-h-5.5 items-center">
                  {t(page)}
                </a>
              </li>
            ))}
          </ul>
          <form method="post" action={accountPath(locale, "sign-out")} className="mt-2">
            <button type="submit" className="button button-second w-full sm:w-fit">
              {t("signOut")}
            </button>
          </form>
        </nav>
      </div>
    </>
  );
}
