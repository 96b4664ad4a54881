/** The load line of a ship: a disc cut by a line. Decorative; the name stands beside it. */
export function PlimsollMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 36 24" className={className} aria-hidden="true" focusable="false">
      <circle cx="18" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M1 12h34" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
