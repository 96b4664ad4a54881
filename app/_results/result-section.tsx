import type { ReactNode } from "react";

const PAPER_CLASSES = { "new-page": "page-start", "one-page": "keep", "left-out": "no-print" } as const;

interface ResultSectionProps {
  id: string;
  title: string;
  intro?: string;
  /** In print, begins a new page, stays on one, or is left out. */
  onPaper?: keyof typeof PAPER_CLASSES;
  /** Says what is folded away, where the section is not for everybody's first look. */
  folded?: string | undefined;
  children: ReactNode;
}

/** One part of a result, with a heading that the contents lead to. */
export function ResultSection({ id, title, intro, onPaper, folded, children }: ResultSectionProps) {
  const body = (
    <>
      {intro && <p className="section-intro mt-1 max-w-measure text-ink-soft">{intro}</p>}
      <div className="mt-3">{children}</div>
    </>
  );
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`mt-6 border-t border-ink pt-3 ${onPaper ? PAPER_CLASSES[onPaper] : ""}`}
    >
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {folded ? (
        <details className="fold unfold-print">
          <summary>
            <span>{folded}</span>
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
    </section>
  );
}
