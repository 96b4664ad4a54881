import type { ReactNode } from "react";
import type { ReportField } from "@/lib/domain/directory/report";

export interface Told {
  /** What is wrong with what was typed. */
  readonly trouble: string | undefined;
}

/** What ties a field to its words. */
interface FieldAttributes {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": true | undefined;
}

interface TypedFieldProps extends Told {
  readonly field: ReportField;
  readonly label: string;
  readonly hint: string;
  readonly input: (attributes: FieldAttributes) => ReactNode;
}

/** Something to be typed, with its hint, and what is wrong with it if something is. */
export function TypedField({ field, label, hint, trouble, input }: TypedFieldProps) {
  const described = [`${field}-hint`, ...(trouble ? [`${field}-trouble`] : [])];
  return (
    <div className="mt-4 max-w-measure">
      <label htmlFor={field} className="font-semibold">
        {label}
      </label>
      <p id={`${field}-hint`} className="text-note text-ink-soft">
        {hint}
      </p>
      {trouble && (
        <p id={`${field}-trouble`} className="trouble">
          {trouble}
        </p>
      )}
      <div className="mt-1">
        {input({
          id: field,
          name: field,
          className: "field",
          "aria-describedby": described.join(" "),
          "aria-invalid": trouble ? true : undefined,
        })}
      </div>
    </div>
  );
}

interface ChoiceFieldProps extends Told {
  readonly field: ReportField;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several to be chosen. */
export function ChoiceField({ field, label, chosen, options, trouble }: ChoiceFieldProps) {
  return (
    <fieldset className="mt-3 max-w-measure" aria-describedby={trouble ? `${field}-trouble` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {trouble && (
        <p id={`${field}-trouble`} className="trouble">
          {trouble}
        </p>
      )}
      <div className="rows mt-1">
        {options.map((option, index) => (
          <label key={option.value} className="row">
            <input
              id={index === 0 ? field : undefined}
              type="radio"
              name={field}
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
