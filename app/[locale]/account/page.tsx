import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { accountPath } from "@/app/_account/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.home");
  return { title: t("title"), robots: { index: false } };
}

/** A person's own page. */
export default async function AccountPage({ params }: PageProps<"/[locale]/account">) {
  const { locale } = await params;
  const person = await loadSignedIn(locale);
  const t = await getTranslations("account.home");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1">{t("signedIn", { name: person.name, email: person.email })}</p>
      <form method="post" action={accountPath(locale, "sign-out")} className="mt-3">
        <button type="submit" className="button button-second w-full sm:w-fit">
          {t("signOut")}
        </button>
      </form>
    </>
  );
}
