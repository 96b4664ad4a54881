import type { UseFormRegister } from "react-hook-form";
import { apartName, fieldName } from "./field-names";
import { hasApartField } from "./form-answer";
import type { FormValues } from "./form-values";
import type { FieldView, OptionView, QuestionView } from "./question-view";

export interface FieldProps {
  readonly view: QuestionView;
  readonly field: FieldView;
  readonly register: UseFormRegister<FormValues>;
  /** Ids of what explains the field or says what is wrong with it. */
  readonly describedBy: string | undefined;
  readonly hasTrouble: boolean;
}

interface RowProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly option: OptionView;
  readonly isChecked: boolean;
  readonly register: UseFormRegister<FormValues>;
}

/** One answer to pick: the whole row is the target. */
function Row({ type, name, option, isChecked, register }: RowProps) {
  return (
    <label className="row">
      <input
        type={type}
        className="mark"
        value={option.value}
        defaultChecked={isChecked}
        {...register(name)}
      />
      <span className="max-w-measure">{option.label}</span>
    </label>
  );
}

/** The answers of the scale. */
export function ChoiceRows({ view, field, register }: Pick<FieldProps, "view" | "field" | "register">) {
  const type = view.input === "boxes" ? "checkbox" : "radio";
  return (
    <div className="rows">
      {view.options.map((option) => (
        <Row
          key={option.value}
          type={type}
          name={fieldName(view.id)}
          option={option}
          isChecked={field.raw.typed.includes(option.value)}
          register={register}
        />
      ))}
    </div>
  );
}

/** The answers that stand apart from the scale. */
export function ApartRows({ view, field, register }: Pick<FieldProps, "view" | "field" | "register">) {
  const hasOwnField = hasApartField(view.accepts);
  const checked = hasOwnField ? field.raw.apart : field.raw.typed;
  return (
    <div className="rows-apart">
      {view.specials.map((option) => (
        <Row
          key={option.value}
          type={hasOwnField ? "checkbox" : "radio"}
          name={hasOwnField ? apartName(view.id) : fieldName(view.id)}
          option={option}
          isChecked={checked.includes(option.value)}
          register={register}
        />
      ))}
    </div>
  );
}
