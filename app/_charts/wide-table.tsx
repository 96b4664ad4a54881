import type { ReactNode } from "react";

interface WideTableProps {
  /** What the table shows. */
  caption: string;
  children: ReactNode;
}

/** A table that scrolls by itself, and not the page, where large letters make it too wide. */
export function WideTable({ caption, children }: WideTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="ledger">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
