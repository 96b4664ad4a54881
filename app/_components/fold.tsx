import type { ReactNode } from "react";

interface FoldProps {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Text that is there for who wants it. Works without script. */
export function Fold({ summary, className = "", children }: FoldProps) {
  return (
    <details className={`fold ${className}`}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className="border-l-2 border-rule pb-1 pl-2">{children}</div>
    </details>
  );
}
