import { momentFormat } from "@/app/_results/formats";

interface EarlierProps {
  readonly locale: string;
  readonly title: string;
  /** What a record said before it was changed, the newest first. */
  readonly sayings: readonly { readonly at: Date; readonly text: string }[];
}

/** What a corrected record said before; nothing if it was never corrected. */
export function Earlier({ locale, title, sayings }: EarlierProps) {
  if (sayings.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="mt-6 max-w-measure">
      <h2 id="earlier" className="text-title">
        {title}
      </h2>
      <ul className="mt-1 border-t border-rule">
        {sayings.map(({ at, text }) => (
          <li key={at.toISOString()} className="wrap-anywhere border-b border-rule py-1">
            <time dateTime={at.toISOString()} className="text-ink-soft">
              {momentFormat(locale).format(at)}
            </time>
            : {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
