interface ContentsProps {
  title: string;
  /** The parts of the page, by the ids of their sections. */
  entries: readonly { readonly id: string; readonly label: string }[];
}

function ContentsList({ entries }: Pick<ContentsProps, "entries">) {
  return (
    <ol>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`} className="block py-0.5">
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What is on the page: beside it and always in sight on a wide screen, folded on a small one. */
export function Contents({ title, entries }: ContentsProps) {
  return (
    <nav aria-label={title} className="no-print">
      <details className="fold mt-2 lg:hidden">
        <summary>
          <span>{title}</span>
        </summary>
        <ContentsList entries={entries} />
      </details>
      <div className="contents-rail hidden text-note lg:sticky lg:top-3 lg:mt-6 lg:block lg:border-t lg:border-ink lg:pt-3">
        <p className="mb-1 font-semibold">{title}</p>
        <ContentsList entries={entries} />
      </div>
    </nav>
  );
}
