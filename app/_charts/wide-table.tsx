import type { ReactNode } from "react";

interface WideTableProps {
  /** What the table shows: its caption, and the name of the region that scrolls where it is too wide. */
  name: string;
  children: ReactNode;
}

/** A table that scrolls by itself, also by keyboard, where the screen is too narrow for it. */
export function WideTable({ name, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table className="ledger">
        <caption className="sr-only">{name}</caption>
        {children}
      </table>
    </section>
  );
}
