import { getTranslations } from "next-intl/server";

export async function SiteFooter({ locale }: { locale: string }) {
  const t = await getTranslations("site.footer");
  const links = [
    { href: `/${locale}/directory`, text: t("directory") },
    { href: `/${locale}/method`, text: t("method") },
    { href: `/${locale}/method#privacy`, text: t("privacy") },
    { href: `/${locale}#resume`, text: t("resume") },
  ];
  return (
    <footer className="mt-auto border-t border-rule no-print">
      <div className="page flex flex-col justify-between gap-2 py-4 text-note md:flex-row md:items-start">
        <p className="max-w-56 text-ink-soft">{t("about")}</p>
        <nav aria-label={t("label")}>
          <ul className="flex flex-col md:flex-row md:gap-4">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="flex min-h-5.5 items-center md:min-h-3 md:whitespace-nowrap">
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
