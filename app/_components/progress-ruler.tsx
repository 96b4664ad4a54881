interface ProgressRulerProps {
  readonly number: number;
  readonly count: number;
}

/** How far one is, as marks on a ruler. The words stand beside it. */
export function ProgressRuler({ number, count }: ProgressRulerProps) {
  const marks = Array.from({ length: count }, (_, index) => index + 1);
  const toneOf = (mark: number) => (mark < number ? "fill-sea" : mark === number ? "fill-ink" : "fill-rule");
  return (
    <svg
      viewBox={`0 0 ${count * 10} 4`}
      preserveAspectRatio="none"
      className="h-0.5 w-full"
      aria-hidden="true"
      focusable="false"
    >
      {marks.map((mark) => (
        <rect key={mark} x={(mark - 1) * 10 + 0.4} width="9.2" height="4" className={toneOf(mark)} />
      ))}
    </svg>
  );
}
