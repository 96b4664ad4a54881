import type { Ref } from "react";

interface ErrorSummaryProps {
  title: string;
  note?: string;
  items: readonly { href: string; label: string; text: string }[];
  ref?: Ref<HTMLDivElement>;
}

/** What to look at again, at the top of the page, each with the way to it. Takes the focus after a form was sent. */
export function ErrorSummary({ title, note, items, ref }: ErrorSummaryProps) {
  return (
    <div
      ref={ref}
      id="problems"
      role="alert"
      tabIndex={-1}
      className="my-3 border-2 border-signal bg-signal-wash p-2 md:p-3"
    >
      <h2 className="text-lead">{title}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {items.map(({ href, label, text }) => (
          <li key={`${href} ${label}`}>
            <a href={href} className="text-signal">
              {label && <strong className="font-semibold">{label}: </strong>}
              {text}
            </a>
          </li>
        ))}
      </ul>
      {note && <p className="mt-1.5 text-note">{note}</p>}
    </div>
  );
}
