interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
}

interface TickFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "checkbox" | "radio";
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** What is wrong with what was chosen. */
  readonly trouble?: string | undefined;
}

/** Some of several, or one of them, each with a word on what it means. */
export function TickField(props: TickFieldProps) {
  const { name, label, hint, type = "checkbox", options, chosen, trouble } = props;
  const described = [...(hint ? [`${name}-hint`] : []), ...(trouble ? [`${name}-trouble`] : [])];
  return (
    <fieldset className="mt-3 max-w-measure" aria-describedby={described.join(" ") || undefined}>
      <legend className="font-semibold">{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-note text-ink-soft">
          {hint}
        </p>
      )}
      {trouble && (
        <p id={`${name}-trouble`} className="trouble">
          {trouble}
        </p>
      )}
      <div className="rows mt-1">
        {options.map((option, index) => (
          <label key={option.value} className="row">
            <input
              id={index === 0 ? name : undefined}
              type={type}
              name={name}
              value={option.value}
              className="mark"
              defaultChecked={chosen.includes(option.value)}
            />
            <span>
              {option.label}
              {option.note && <span className="block text-note text-ink-soft">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
