import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from "react";
import { ErrorSummary } from "@/app/_components/error-summary";
import { FormField } from "./form-field";

export interface LineField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete: string;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  /** What stands there before anybody typed. */
  readonly value?: string;
  readonly isOptional?: boolean;
}

/** The heading of the summary, what stands against each field or against the "form", and what was typed. */
export interface ReturnedToPage {
  readonly title: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** All that was ticked under a name; what is given where no form came back. */
  readonly ticked: (name: string, otherwise: readonly string[]) => readonly string[];
}

interface FieldFormProps {
  /** The address of the handler. */
  readonly action: string;
  readonly fields: readonly LineField[];
  readonly submit: string;
  readonly buttonClass?: string;
  /** Goes along with what is typed. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly returned: ReturnedToPage;
  /** What stands between the fields and the button. */
  readonly children?: ReactNode;
}

/** A short form of lines to type into. It comes back with all that stands against it, and with what was typed. */
export function FieldForm(props: FieldFormProps) {
  const { action, fields, submit, buttonClass = "", hidden = {}, returned, children } = props;
  const { title, sentences, values } = returned;
  const items = Object.entries(sentences).map(([name, text]) => {
    const field = fields.find((one) => one.name === name);
    return { href: `#${(field ?? fields[0])?.name}`, label: field?.label ?? "", text };
  });
  return (
    <>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      <form method="post" action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? value} />
        ))}
        {fields.map(({ name, label, hint, value = "", isOptional = false, type = "text", ...rest }) => (
          <FormField
            key={name}
            name={name}
            label={label}
            {...(hint ? { hint } : {})}
            trouble={sentences[name]}
            input={(attributes) => (
              <input
                {...attributes}
                {...rest}
                type={type}
                defaultValue={values[name] ?? value}
                required={!isOptional}
                autoCapitalize={type === "text" ? undefined : "none"}
                spellCheck={false}
              />
            )}
          />
        ))}
        {children}
        <button type="submit" className={`button ${buttonClass} mt-3 w-full sm:w-fit`}>
          {submit}
        </button>
      </form>
    </>
  );
}
