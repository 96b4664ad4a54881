import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailedLink } from "@/app/_account/mailed-link";

type LinkProps = PageProps<"/[locale]/account/link/[token]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.link");
  return { title: t("title"), robots: { index: false } };
}

/** A mailed link to sign in. It is used by the button: mail programs open links to look at them. */
export default async function SignInLinkPage({ params, searchParams }: LinkProps) {
  const { locale, token } = await params;
  const hasEnded = (await searchParams).ended !== undefined;
  return <MailedLink locale={locale} kind="link" action={`link/${token}/open`} hasEnded={hasEnded} />;
}
