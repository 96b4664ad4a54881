import type { FormWords } from "@/lib/i18n/messages";
import type { FieldProps } from "./choice-rows";
import { anchorOf, fieldName } from "./field-names";
import { fillWords } from "./words";

interface NumberFieldProps extends FieldProps {
  readonly words: FormWords;
  /** The number that was read, in words, where what is typed could be read in two ways. */
  readonly readAs: string | null;
}

/** A number with its unit. Figures may be grouped as the reader is used to. */
export function NumberField({
  view,
  field,
  register,
  describedBy,
  hasTrouble,
  words,
  readAs,
}: NumberFieldProps) {
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-1.5">
        <input
          type="text"
          inputMode={view.accepts.scale.whole ? "numeric" : "decimal"}
          className="field field-short"
          aria-labelledby={`${anchorOf(view.id)}-question`}
          aria-describedby={describedBy}
          aria-invalid={hasTrouble || undefined}
          defaultValue={field.raw.typed[0] ?? ""}
          {...register(fieldName(view.id))}
        />
        {view.unit && <span>{view.unit}</span>}
      </div>
      <p className="min-h-3 text-note text-ink-soft" aria-live="polite">
        {readAs === null ? "" : fillWords(words.readAs, { value: readAs })}
      </p>
    </div>
  );
}

export function TextField({ view, field, register, describedBy, hasTrouble }: FieldProps) {
  return (
    <textarea
      rows={4}
      className="field"
      aria-labelledby={`${anchorOf(view.id)}-question`}
      aria-describedby={describedBy}
      aria-invalid={hasTrouble || undefined}
      defaultValue={field.raw.typed[0] ?? ""}
      {...register(fieldName(view.id))}
    />
  );
}

export function SelectField({
  view,
  field,
  register,
  describedBy,
  hasTrouble,
  words,
}: FieldProps & { words: FormWords }) {
  return (
    <select
      className="field"
      aria-labelledby={`${anchorOf(view.id)}-question`}
      aria-describedby={describedBy}
      aria-invalid={hasTrouble || undefined}
      defaultValue={field.raw.typed[0] ?? ""}
      {...register(fieldName(view.id))}
    >
      <option value="">{words.select}</option>
      {view.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
