import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { ChoiceField } from "@/app/_forms/form-field";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import type { LinkKind } from "@/lib/server/identity/sign-in";
import { canSendMail } from "@/lib/server/mail/outbox";

type ForgotProps = PageProps<"/[locale]/account/forgot">;

const KINDS: readonly LinkKind[] = ["sign-in-link", "reset-password", "confirm-address"];

export async function generateMetadata({ searchParams }: ForgotProps): Promise<Metadata> {
  const t = await getTranslations("account.forgot");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** Links by mail, for who cannot or does not want to type a password. */
export default async function ForgotPage({ params, searchParams }: ForgotProps) {
  const { locale } = await params;
  const t = await getTranslations("account.forgot");
  const returned = await readReturned(searchParams, "account.problems");
  return (
    <>
      <BackLink href={accountPath(locale, "sign-in")}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      {!canSendMail() && <p className="mt-1 max-w-measure">{t("noMail")}</p>}
      {canSendMail() && (
        <FieldForm
          action={accountPath(locale, "forgot/send")}
          submit={t("submit")}
          returned={returned}
          fields={await listFields("email")}
        >
          <ChoiceField
            name="kind"
            label={t("kind")}
            chosen={returned.values.kind ?? "sign-in-link"}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            trouble={undefined}
          />
        </FieldForm>
      )}
    </>
  );
}
