import { getTranslations } from "next-intl/server";
import { FieldForm, type ReturnedToPage } from "@/app/_forms/field-form";
import type { Enrolment } from "@/lib/server/identity/second-factor";
import { listFields } from "./fields";
import { accountPath } from "./paths";
import { QrCode } from "./qr-code";

interface EnrolmentStepsProps {
  readonly locale: string;
  readonly enrolment: Enrolment;
  readonly returned: ReturnedToPage;
}

/** The secret in groups, as one types it from a screen. */
function readSecret(uri: string): string {
  const secret = URL.canParse(uri) ? (new URL(uri).searchParams.get("secret") ?? "") : "";
  return secret.match(/.{1,4}/g)?.join(" ") ?? "";
}

/** Scan, keep the backup codes, type a first code. */
export async function EnrolmentSteps({ locale, enrolment, returned }: EnrolmentStepsProps) {
  const t = await getTranslations("account.secondFactor.enrol");
  return (
    <ol className="mt-3 flex max-w-measure list-none flex-col gap-4">
      <li>
        <h2 className="text-title">{t("scan.title")}</h2>
        <p className="mt-0.5 mb-2">{t("scan.text")}</p>
        <QrCode text={enrolment.uri} label={t("scan.picture")} />
        <p className="mt-2 text-note">{t("scan.secret")}</p>
        <p className="figures font-semibold">{readSecret(enrolment.uri)}</p>
      </li>
      <li>
        <h2 className="text-title">{t("backup.title")}</h2>
        <p className="mt-0.5">{t("backup.text")}</p>
        <ul className="figures mt-1 grid grid-cols-2 gap-x-3 border-y border-rule py-1">
          {enrolment.backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </li>
      <li>
        <h2 className="text-title">{t("code.title")}</h2>
        <p className="mt-0.5">{t("code.text")}</p>
        <FieldForm
          action={accountPath(locale, "security/second-factor/confirm")}
          submit={t("code.submit")}
          returned={returned}
          fields={await listFields("appCode")}
        />
      </li>
    </ol>
  );
}
