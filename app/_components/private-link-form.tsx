interface PrivateLinkFormProps {
  locale: string;
  label: string;
  hint?: string;
  submit: string;
}

/** The field for a private link that came by mail or from another device. */
export function PrivateLinkForm({ locale, label, hint, submit }: PrivateLinkFormProps) {
  return (
    <form method="post" action={`/${locale}/open/link`} className="max-w-measure">
      <label htmlFor="private-link" className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id="private-link-hint" className="text-note text-ink-soft">
          {hint}
        </p>
      )}
      <div className="mt-1 flex flex-col gap-1 sm:flex-row">
        <input
          id="private-link"
          name="link"
          className="field"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={hint ? "private-link-hint" : undefined}
        />
        <button type="submit" className="button button-second flex-none">
          {submit}
        </button>
      </div>
    </form>
  );
}
