import { getTranslations } from "next-intl/server";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { STEP_STATUSES } from "@/lib/domain/plan/step";
import { LONGEST, type StepField, type StepTrouble, type TypedStep } from "@/lib/domain/plan/step-form";

interface StepFieldsProps {
  typed: TypedStep;
  troubles: readonly StepTrouble[];
  /** A new step is to do; only a step that is there has a state and something to show for it. */
  isNew: boolean;
}

const mostOf = (field: StepField) => (field in LONGEST ? LONGEST[field as keyof typeof LONGEST] : 0);

/** What stands against a step, in words, as the summary at the top lists it. */
export async function sayTroubles(troubles: readonly StepTrouble[]) {
  const t = await getTranslations("plan");
  return troubles.map(({ field, problem }) => ({
    field,
    href: `#${field}`,
    label: t(`fields.${field}`),
    text: t(`errors.${problem}`, { most: mostOf(field) }),
  }));
}

/** The fields of a step, with what was typed. */
export async function StepFields({ typed, troubles, isNew }: StepFieldsProps) {
  const t = await getTranslations("plan");
  const said = await sayTroubles(troubles);
  const troubleOf = (field: StepField) => said.find((one) => one.field === field)?.text;
  return (
    <>
      <FormField
        name="title"
        label={t("fields.title")}
        hint={isNew ? t("fields.titleHint") : undefined}
        trouble={troubleOf("title")}
        input={(attributes) => (
          <input {...attributes} defaultValue={typed.title} maxLength={LONGEST.title} required />
        )}
      />
      <FormField
        name="owner"
        label={t("fields.owner")}
        hint={t("fields.ownerHint")}
        trouble={troubleOf("owner")}
        input={(attributes) => (
          <input {...attributes} defaultValue={typed.owner} maxLength={LONGEST.owner} autoComplete="off" />
        )}
      />
      <FormField
        name="dueOn"
        label={t("fields.dueOn")}
        hint={t("fields.dueOnHint")}
        trouble={troubleOf("dueOn")}
        input={(attributes) => (
          <input {...attributes} className="field field-day" type="date" defaultValue={typed.dueOn} />
        )}
      />
      {!isNew && (
        <>
          <ChoiceField
            name="status"
            label={t("fields.status")}
            chosen={typed.status}
            options={STEP_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            trouble={troubleOf("status")}
          />
          <FormField
            name="evidence"
            label={t("fields.evidence")}
            hint={t("fields.evidenceHint")}
            trouble={troubleOf("evidence")}
            input={(attributes) => (
              <textarea {...attributes} rows={3} maxLength={LONGEST.evidence} defaultValue={typed.evidence} />
            )}
          />
        </>
      )}
    </>
  );
}
