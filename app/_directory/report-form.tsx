import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ErrorSummary } from "@/app/_components/error-summary";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { findTyped } from "@/app/_forms/typed-form";
import { numberFormat } from "@/app/_results/formats";
import {
  LONGEST_DETAILS,
  parseReport,
  REPORT_KINDS,
  type ReportField,
  readTypedReport,
} from "@/lib/domain/directory/report";
import { reportPath } from "./paths";

interface ReportFormProps {
  readonly locale: string;
  readonly bodyId: string;
  /** It comes back because it could not be taken as it was. */
  readonly isSentBack: boolean;
  /** What stands above the questions. */
  readonly children: ReactNode;
}

/** What is wrong with an entry: sent without script, and sent back with everything that was typed. */
export async function ReportForm({ locale, bodyId, isSentBack, children }: ReportFormProps) {
  const t = await getTranslations("directory.report");
  const typed = readTypedReport(await findTyped());
  const most = numberFormat(locale).format(LONGEST_DETAILS);
  const reading = parseReport(typed);
  const troubles = (isSentBack && !reading.ok ? reading.problems : []).map(({ field, problem }) => ({
    field,
    href: `#${field}`,
    label: t(`names.${field}`),
    text: t(`errors.${problem}`, { most }),
  }));
  const troubleOf = (field: ReportField) => troubles.find((one) => one.field === field)?.text;
  return (
    <>
      {troubles.length > 0 && <ErrorSummary title={t("errors.title")} items={troubles} />}
      {children}
      <form method="post" action={`${reportPath(locale, bodyId)}/send`} noValidate>
        <ChoiceField
          name="kind"
          label={t("kind")}
          chosen={typed.kind}
          options={REPORT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          trouble={troubleOf("kind")}
        />
        <FormField
          name="details"
          label={t("details")}
          hint={t("detailsHint", { most })}
          trouble={troubleOf("details")}
          input={(attributes) => (
            <textarea {...attributes} rows={5} maxLength={LONGEST_DETAILS} defaultValue={typed.details} />
          )}
        />
        <FormField
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          trouble={troubleOf("email")}
          input={(attributes) => (
            <input {...attributes} type="email" autoComplete="email" defaultValue={typed.email} />
          )}
        />
        <button type="submit" className="button mt-4 w-full sm:w-fit">
          {t("send")}
        </button>
      </form>
    </>
  );
}
