import type { ReactNode } from "react";

/** Something to know before going on. It is said aloud when the page comes. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="my-3 max-w-measure border-l-4 border-sea bg-sea-wash px-2 py-1.5">
      {children}
    </div>
  );
}
