import type { ReactNode } from "react";
import { ErrorSummary } from "@/app/_components/error-summary";
import { TextField, type TextFieldProps } from "./text-field";

interface FieldFormProps {
  /** The address of the handler. */
  readonly action: string;
  readonly fields: readonly Omit<TextFieldProps, "problem" | "defaultValue">[];
  readonly submit: string;
  /** Goes along with what is typed. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The heading of the summary, what stands against each field or against the "form", and what was typed. */
  readonly returned: {
    readonly title: string;
    readonly sentences: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, string>>;
  };
  /** What stands between the fields and the button. */
  readonly children?: ReactNode;
}

/** A short form of lines to type into. It comes back with all that stands against it, and with what was typed. */
export function FieldForm({ action, fields, submit, hidden = {}, returned, children }: FieldFormProps) {
  const { title, sentences, values } = returned;
  const items = Object.entries(sentences).map(([name, text]) => {
    const field = fields.find((one) => one.name === name) ?? fields[0];
    return { href: `#${field?.name}`, label: field?.name === name ? field.label : "", text };
  });
  return (
    <>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      <form method="post" action={action} className="mt-3 flex max-w-measure flex-col gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? value} />
        ))}
        {fields.map((field) => (
          <TextField
            key={field.name}
            {...field}
            problem={sentences[field.name]}
            defaultValue={values[field.name]}
          />
        ))}
        {children}
        <button type="submit" className="button w-full sm:w-fit">
          {submit}
        </button>
      </form>
    </>
  );
}
