interface ImportFormProps {
  locale: string;
  label: string;
  submit: string;
}

/** The field for a result that was kept as a file. */
export function ImportForm({ locale, label, submit }: ImportFormProps) {
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/${locale}/assess/import/file`}
      className="mt-2 max-w-measure"
    >
      <label htmlFor="file" className="font-semibold">
        {label}
      </label>
      <div className="mt-1 flex flex-col gap-1 sm:flex-row">
        <input id="file" name="file" type="file" accept=".json,application/json" required className="field" />
        <button type="submit" className="button button-second flex-none">
          {submit}
        </button>
      </div>
    </form>
  );
}
