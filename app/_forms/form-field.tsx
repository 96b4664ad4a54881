import type { ReactNode } from "react";

/** What ties an input to its words. */
interface FieldAttributes {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly trouble: string | undefined;
  readonly input: (attributes: FieldAttributes) => ReactNode;
}

function Trouble({ name, trouble }: Pick<FormFieldProps, "name" | "trouble">) {
  if (!trouble) return null;
  return (
    <p id={`${name}-trouble`} className="trouble">
      {trouble}
    </p>
  );
}

/** Something to be typed or chosen from a list, with its hint, and what is wrong with it if something is. */
export function FormField({ name, label, hint, trouble, input }: FormFieldProps) {
  const described = [...(hint ? [`${name}-hint`] : []), ...(trouble ? [`${name}-trouble`] : [])];
  return (
    <div className="mt-3 max-w-measure">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-note text-ink-soft">
          {hint}
        </p>
      )}
      <Trouble name={name} trouble={trouble} />
      <div className="mt-1">
        {input({
          id: name,
          name,
          className: "field",
          "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
          "aria-invalid": trouble ? true : undefined,
        })}
      </div>
    </div>
  );
}

interface ChoiceFieldProps extends Omit<FormFieldProps, "input" | "hint"> {
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several to be chosen, all in sight. */
export function ChoiceField({ name, label, chosen, options, trouble }: ChoiceFieldProps) {
  return (
    <fieldset className="mt-3 max-w-measure" aria-describedby={trouble ? `${name}-trouble` : undefined}>
      <legend className="font-semibold">{label}</legend>
      <Trouble name={name} trouble={trouble} />
      <div className="rows mt-1">
        {options.map((option, index) => (
          <label key={option.value} className="row">
            <input
              id={index === 0 ? name : undefined}
              type="radio"
              name={name}
              value={option.value}
              className="mark"
              defaultChecked={option.value === chosen}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
