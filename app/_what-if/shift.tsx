import { fillWords } from "@/app/_questions/words";
import { formatScore } from "@/app/_results/numbers";
import type { WhatIfWords } from "@/lib/i18n/messages";

interface ShiftProps {
  readonly before: number | null;
  readonly after: number | null;
  readonly words: WhatIfWords;
  readonly locale: string;
}

function sayScore({ words, locale }: ShiftProps, score: number | null): string {
  return score === null ? words.none : formatScore(locale, score);
}

/** "61, before 54", or the score alone where it is the same. */
export function sayShift(props: ShiftProps): string {
  const [before, after] = [sayScore(props, props.before), sayScore(props, props.after)];
  return before === after ? after : fillWords(props.words.shiftWords, { before, after });
}

/** A score before and after, in figures; what has moved stands out. */
export function Shift(props: ShiftProps) {
  const [before, after] = [sayScore(props, props.before), sayScore(props, props.after)];
  if (before === after) return <span className="figures">{after}</span>;
  return (
    <span className="figures">
      <span className="sr-only">{sayShift(props)}</span>
      <span aria-hidden="true">
        {before} → <strong className="text-sea">{after}</strong>
      </span>
    </span>
  );
}
