import { getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { PlimsollMark } from "./plimsoll-mark";

export async function SiteHeader({ locale }: { locale: string }) {
  const t = await getTranslations("site");
  const words = await getTranslations("account.header");
  const isSignedIn = (await findSignedIn()) !== null;
  return (
    <header className="border-b border-rule no-print">
      <nav
        aria-label={t("header.label")}
        className="page flex min-h-8 flex-wrap items-center justify-between gap-x-2"
      >
        <a
          href={`/${locale}`}
          aria-label={t("header.home")}
          className="flex min-h-5.5 items-center gap-1.5 text-ink no-underline hover:text-sea-deep"
        >
          <PlimsollMark className="h-3 w-4.5 text-sea" />
          <span className="font-serif text-lead font-semibold">{t("name")}</span>
        </a>
        <div className="flex gap-x-3 text-note">
          <a href={`/${locale}/method`} className="flex min-h-5.5 items-center">
            {t("header.method")}
          </a>
          <a
            href={isSignedIn ? `/${locale}/account` : `/${locale}/account/sign-in`}
            className="flex min-h-5.5 items-center"
          >
            {words(isSignedIn ? "account" : "signIn")}
          </a>
        </div>
      </nav>
    </header>
  );
}
