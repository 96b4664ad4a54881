import type { Translate } from "./reading";

interface ContentsProps {
  t: Translate;
  sections: readonly string[];
}

function ContentsList({ t, sections }: ContentsProps) {
  return (
    <ol>
      {sections.map((id) => (
        <li key={id}>
          <a href={`#${id}`} className="block py-0.5">
            {t(`sections.${id}.short`)}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What is on the page: beside it and always in sight on a wide screen, folded on a small one. */
export function Contents({ t, sections }: ContentsProps) {
  return (
    <nav aria-label={t("contents")} className="no-print">
      <details className="fold mt-2 lg:hidden">
        <summary>
          <span>{t("contents")}</span>
        </summary>
        <ContentsList t={t} sections={sections} />
      </details>
      <div className="contents-rail hidden text-note lg:sticky lg:top-3 lg:mt-6 lg:block lg:border-t lg:border-ink lg:pt-3">
        <p className="mb-1 font-semibold">{t("contents")}</p>
        <ContentsList t={t} sections={sections} />
      </div>
    </nav>
  );
}
