/** The way back, above the heading. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-flex min-h-5.5 items-center gap-1 text-note no-print">
      <svg viewBox="0 0 8 12" className="h-1.5 w-1" aria-hidden="true" focusable="false">
        <path d="M7 1 2 6l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {children}
    </a>
  );
}
