import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { hasPassword } from "@/lib/server/identity/person";
import { canSendMail } from "@/lib/server/mail/outbox";

type AddressProps = PageProps<"/[locale]/account/details/address">;

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const t = await getTranslations("account.address");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** Another address for the account. */
export default async function AddressPage({ params, searchParams }: AddressProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale, accountPath(locale, "details/address"));
  const t = await getTranslations("account.address");
  const withPassword = await hasPassword(person);
  return (
    <>
      <BackLink href={accountPath(locale, "details")}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t(canSendMail() ? "text" : "textWithoutMail")}</p>
      <FieldForm
        action={accountPath(locale, "details/address/send")}
        submit={t("submit")}
        returned={await readReturned(searchParams, "account.problems")}
        fields={await listFields("newEmail", ...(withPassword ? (["password"] as const) : []))}
      />
    </>
  );
}
