import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { agencyHome } from "@/app/_agency/pages";
import { listMembershipsOf } from "@/lib/server/agency/memberships";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agency.choose");
  return { title: t("title") };
}

/** Which agency, for who works for several; who works for one is there at once. */
export default async function ChooseAgencyPage({ params }: PageProps<"/[locale]/agency">) {
  const { locale } = await params;
  const { userId } = await loadSignedIn(locale, `/${locale}/agency`);
  const workplaces = await listMembershipsOf(userId);
  const [only, ...more] = workplaces;
  if (only && more.length === 0) redirect(agencyHome(locale, only));
  const t = await getTranslations("agency");
  const format = await getFormatter();
  return (
    <>
      <h1 className="text-display">{t("choose.title")}</h1>
      {workplaces.length === 0 && <p className="mt-1 max-w-measure">{t("choose.none")}</p>}
      <ul className="mt-2 max-w-measure border-t border-rule">
        {workplaces.map((workplace) => (
          <li
            key={workplace.agencyId}
            className="flex min-h-5.5 flex-wrap items-center justify-between gap-x-2 border-b border-rule"
          >
            <a href={agencyHome(locale, workplace)} className="py-1">
              {workplace.name}
            </a>
            <span className="text-note text-ink-soft">
              {t("choose.roles", {
                roles: format.list(workplace.roles.map((role) => t(`roles.${role}.name`).toLowerCase())),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
