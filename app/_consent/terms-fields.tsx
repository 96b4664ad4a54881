import { ErrorSummary } from "@/app/_components/error-summary";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { FormField } from "@/app/_forms/form-field";
import { listTroubles } from "@/app/_forms/list-troubles";
import { TickField } from "@/app/_forms/tick-field";
import { PURPOSES, type Purpose, RECORD_PARTS, type RecordPart } from "@/lib/domain/access/consent";
import { AS_BEFORE, SHARING_MONTHS, TERM_FIELDS, WITHOUT_END } from "@/lib/domain/agency/sharing-terms";
import { getSharingWords } from "./words";

interface TermsFieldsProps {
  readonly firmName: string | null;
  readonly returned: ReturnedToPage;
  /** What an agency asks for: it is said beside each, and nothing is ticked for the firm. */
  readonly asked?: { readonly parts: readonly RecordPart[]; readonly purposes: readonly Purpose[] };
  /** What is shared now. */
  readonly current?: {
    readonly parts: readonly RecordPart[];
    readonly purposes: readonly Purpose[];
    readonly until: Date | null;
  };
}

/** What a firm chooses when it shares: under which name, what, for what, for how long. */
export async function TermsFields({ firmName, returned, asked, current }: TermsFieldsProps) {
  const { t, sayDay } = await getSharingWords();
  const { sentences, values, ticked } = returned;
  const note = (text: string, isAsked: boolean | undefined) =>
    isAsked ? `${text} ${t("terms.asked")}` : text;
  const until = current?.until ?? null;
  const before = {
    value: AS_BEFORE,
    label: t("terms.before", { until: until ? "day" : "none", day: until ? sayDay(until) : "" }),
  };
  return (
    <>
      <FormField
        name="name"
        label={t("terms.name")}
        hint={t("terms.nameHint")}
        trouble={sentences.name}
        input={(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="organization"
            defaultValue={values.name ?? firmName ?? ""}
          />
        )}
      />
      <TickField
        name="parts"
        label={t("terms.parts")}
        options={RECORD_PARTS.map((part) => ({
          value: part,
          label: t(`parts.${part}.name`),
          note: note(t(`parts.${part}.text`), asked?.parts.includes(part)),
        }))}
        chosen={ticked("parts", current?.parts ?? [])}
        trouble={sentences.parts}
      />
      <TickField
        name="purposes"
        label={t("terms.purposes")}
        options={PURPOSES.map((purpose) => ({
          value: purpose,
          label: t(`purposes.${purpose}.name`),
          note: note(t(`purposes.${purpose}.text`), asked?.purposes.includes(purpose)),
        }))}
        chosen={ticked("purposes", current?.purposes ?? [])}
        trouble={sentences.purposes}
      />
      <TickField
        name="months"
        type="radio"
        label={t("terms.months")}
        options={[
          ...(current ? [before] : []),
          ...SHARING_MONTHS.map((count) => ({ value: String(count), label: t("terms.month", { count }) })),
          ...(current && until === null ? [] : [{ value: WITHOUT_END, label: t("terms.none") }]),
        ]}
        chosen={ticked("months", current ? [AS_BEFORE] : [])}
        trouble={sentences.months}
      />
      <p className="mt-3 max-w-measure text-ink-soft">{t("terms.always")}</p>
    </>
  );
}

interface TermsProblemsProps {
  readonly returned: ReturnedToPage;
  /** Labels of the fields that the page has beside the terms. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What stands against a form that came back, at the top of its page. */
export async function TermsProblems({ returned, labels = {} }: TermsProblemsProps) {
  const { t } = await getSharingWords();
  const own = Object.fromEntries(TERM_FIELDS.map((field) => [field, t(`terms.short.${field}`)]));
  const items = listTroubles(returned, { ...labels, ...own });
  return items.length > 0 ? <ErrorSummary title={returned.title} items={items} /> : null;
}
