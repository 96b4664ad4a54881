import { getContent } from "@/lib/content/load";

/** The works that the method rests on. */
export function SourceList() {
  const { sources } = getContent();
  return (
    <ul className="text-note">
      {Object.entries(sources).map(([id, { authors, year, title, publication, note }]) => (
        <li key={id}>
          {authors && `${authors}${year === undefined ? "" : ` (${year})`}. `}
          {title}.{publication && ` ${publication}.`}
          {note && <span className="text-ink-soft"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
