import { getTranslations } from "next-intl/server";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import {
  LONGEST_NOTE,
  NOTE_AUDIENCES,
  NOTE_FIELDS,
  NOTE_KINDS,
  type NoteField,
  type NoteReading,
} from "@/lib/domain/portfolio/note";

export type TypedNote = Readonly<Record<NoteField, string>>;

/** The fields of a note as they were sent. */
export function readTypedNote(form: URLSearchParams): TypedNote {
  return Object.fromEntries(NOTE_FIELDS.map((field) => [field, form.get(field) ?? ""])) as Record<
    NoteField,
    string
  >;
}

/** What stands against a note, in words, as the summary at the top lists it. */
export async function sayNoteProblems(reading: NoteReading) {
  const t = await getTranslations("case");
  const problems = reading.ok ? {} : reading.problems;
  return NOTE_FIELDS.flatMap((field) => {
    const problem = problems[field];
    const text = problem && t(`noteProblems.${problem}`, { most: LONGEST_NOTE });
    return text ? [{ field, href: `#${field}`, label: t(`note.fields.${field}`), text }] : [];
  });
}

interface NoteFieldsProps {
  readonly typed: TypedNote;
  readonly problems: Awaited<ReturnType<typeof sayNoteProblems>>;
}

/** The fields of a note, with what was typed. */
export async function NoteFields({ typed, problems }: NoteFieldsProps) {
  const t = await getTranslations("case.note");
  const troubleOf = (field: NoteField) => problems.find((one) => one.field === field)?.text;
  return (
    <>
      <ChoiceField
        name="kind"
        label={t("fields.kind")}
        chosen={typed.kind}
        options={NOTE_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        trouble={troubleOf("kind")}
      />
      <FormField
        name="happenedOn"
        label={t("fields.happenedOn")}
        hint={t("fields.happenedOnHint")}
        trouble={troubleOf("happenedOn")}
        input={(attributes) => (
          <input {...attributes} className="field field-day" type="date" defaultValue={typed.happenedOn} />
        )}
      />
      <FormField
        name="text"
        label={t("fields.text")}
        hint={t("fields.textHint")}
        trouble={troubleOf("text")}
        input={(attributes) => (
          <textarea {...attributes} rows={7} maxLength={LONGEST_NOTE} defaultValue={typed.text} required />
        )}
      />
      <ChoiceField
        name="audience"
        label={t("fields.audience")}
        chosen={typed.audience}
        options={NOTE_AUDIENCES.map((audience) => ({
          value: audience,
          label: t(`audienceTexts.${audience}`),
        }))}
        trouble={troubleOf("audience")}
      />
    </>
  );
}
