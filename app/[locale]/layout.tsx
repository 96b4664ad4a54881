import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { ErrorWordsProvider } from "@/app/_components/error-words";
import { SiteFooter } from "@/app/_components/site-footer";
import { SiteHeader } from "@/app/_components/site-header";
import { faceClasses } from "@/app/fonts";
import "@/app/globals.css";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    // Every page has a title of its own: a title given here would stand before that of a page with the status 404.
    title: { default: "", template: `%s – ${t("name")}` },
    description: t("description"),
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#12171d" },
  ],
};

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  // Each page carries the nonce of its own request, so none can be made in advance.
  await connection();
  const { locale: segment } = await params;
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE;
  const t = await getTranslations("site");
  const words = {
    title: t("error.title"),
    text: t("error.text"),
    retry: t("error.retry"),
    home: t("error.home"),
    homeHref: `/${locale}`,
  };
  return (
    <html lang={locale} className={faceClasses}>
      <body>
        <a
          href="#content"
          className="absolute -top-20 left-2 z-10 bg-sea px-2 py-1.5 font-semibold text-on-sea focus:top-2 no-print"
        >
          {t("skip")}
        </a>
        <SiteHeader locale={locale} />
        <main id="content" tabIndex={-1} className="page py-4 md:py-6">
          <ErrorWordsProvider words={words}>{children}</ErrorWordsProvider>
        </main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
