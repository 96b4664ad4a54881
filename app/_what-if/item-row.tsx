import { anchorOf } from "@/app/_questions/field-names";
import { fillWords } from "@/app/_questions/words";
import { type Answer, isBlank } from "@/lib/domain/assessment/answer";
import type { WhatIfWords } from "@/lib/i18n/messages";
import type { TriedItem } from "./what-if-view";

interface ItemRowProps {
  readonly item: TriedItem;
  /** What the firm said, and what is tried. */
  readonly given: Answer;
  readonly tried: Answer;
  readonly isChanged: boolean;
  readonly words: WhatIfWords;
  readonly onChange: (answer: Answer) => void;
}

function toValue(answer: Answer): string {
  return isBlank(answer) ? "" : String(answer);
}

function toAnswer(value: string): Answer {
  if (value === "") return null;
  return /^\d$/.test(value) ? Number(value) : value;
}

/** One answer to try: its words as a list, the firm's own marked in it. */
export function ItemRow({ item, given, tried, isChanged, words, onChange }: ItemRowProps) {
  const id = `tried-${anchorOf(item.id)}`;
  const own = toValue(given);
  const blank = own === "" ? [{ value: "", label: words.blank }] : [];
  const options = [...item.options, ...blank];
  const ownWords = options.find(({ value }) => value === own)?.label ?? own;
  return (
    <li className={`tried-item ${isChanged ? "tried-changed" : ""}`}>
      <label htmlFor={id} className="font-semibold">
        {item.label}
      </label>
      <select
        id={id}
        className="field tried-field"
        value={toValue(tried)}
        aria-describedby={isChanged ? `${id}-said` : undefined}
        onChange={(event) => onChange(toAnswer(event.target.value))}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {value === own ? fillWords(words.yours, { answer: label }) : label}
          </option>
        ))}
      </select>
      {isChanged && (
        <p id={`${id}-said`} className="text-note text-ink-soft">
          {fillWords(words.said, { answer: ownWords })}
        </p>
      )}
    </li>
  );
}
