export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What stands against what was typed, as a sentence. */
  readonly problem?: string | undefined;
  readonly type?: "text" | "email" | "password";
  readonly defaultValue?: string | undefined;
  readonly autoComplete: string;
  readonly inputMode?: "numeric";
}

/** A line to type into, with its label, its hint and what stands against it. */
export function TextField({ name, label, hint, problem, type = "text", ...rest }: TextFieldProps) {
  const described = [...(hint ? [`${name}-hint`] : []), ...(problem ? [`${name}-problem`] : [])].join(" ");
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-note text-ink-soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="trouble">
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        className="field mt-0.5"
        required
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        autoCapitalize={type === "text" ? undefined : "none"}
        spellCheck={false}
        {...rest}
      />
    </div>
  );
}
