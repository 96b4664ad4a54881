import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailedLink } from "@/app/_account/mailed-link";

type ConfirmProps = PageProps<"/[locale]/account/confirm/[token]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.confirm");
  return { title: t("title"), robots: { index: false } };
}

/** A mailed link that confirms an address. It is used by the button: mail programs open links to look at them. */
export default async function ConfirmPage({ params, searchParams }: ConfirmProps) {
  const { locale, token } = await params;
  const hasEnded = (await searchParams).ended !== undefined;
  return <MailedLink locale={locale} kind="confirm" action={`confirm/${token}/done`} hasEnded={hasEnded} />;
}
