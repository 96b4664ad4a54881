import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { FormWords } from "@/lib/i18n/messages";
import type { FieldProps } from "./choice-rows";
import { anchorOf, fieldName, wordsBeforeName, wordsName } from "./field-names";
import type { OptionView } from "./question-view";
import { type SearchPhase, useSearch } from "./use-search";
import { countWords } from "./words";

interface SearchFieldProps extends FieldProps {
  readonly words: FormWords;
  readonly locale: string;
  /** The answer as it stands, which can come from elsewhere than this field. */
  readonly answer: Answer | undefined;
  /** Takes an option, or none while the words fit no chosen one. */
  readonly onChoose: (option: OptionView | null) => void;
}

function sayPhase(phase: SearchPhase, count: number, { search }: FormWords, locale: string): string {
  if (phase === "searching") return search.searching;
  if (phase === "failed") return search.failed;
  if (phase === "idle") return "";
  return count === 0 ? search.none : countWords(search.found, count, locale);
}

/**
 * A field that lists what fits while one types: an editable combobox after the ARIA Authoring Practices. Without
 * script the words are searched when they are sent, and the page comes back with what fits as rows to pick from.
 */
export function SearchField(props: SearchFieldProps) {
  const { view, field, register, describedBy, hasTrouble, words, locale, answer, onChoose } = props;
  const [text, setText] = useState(field.words);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [matches, setMatches] = useState(field.matches);
  const { phase, options, search } = useSearch(locale);
  const listId = useId();
  const isListed = isOpen && options.length > 0;
  const box = useRef<HTMLInputElement>(null);
  const named = useRef<Answer>(field.raw.typed[0] ?? null);

  // The words follow an answer that was not chosen here: none beside a special one, else its own.
  useEffect(() => {
    if (typeof answer !== "string" || answer === named.current) return;
    named.current = answer;
    setText(view.specials.some(({ value }) => value === answer) ? "" : (field.other?.words ?? answer));
  }, [answer, view, field]);

  // Once, when the script has come: words that were typed before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const typed = box.current?.value ?? "";
    if (typed !== text) type(typed);
  }, []);

  function type(typed: string) {
    named.current = null;
    setText(typed);
    setMatches([]);
    setActive(-1);
    setIsOpen(true);
    onChoose(null);
    search(typed);
  }

  function choose(option: OptionView) {
    named.current = option.value;
    setText(option.label);
    setIsOpen(false);
    setActive(-1);
    onChoose(option);
  }

  function handleKey(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === "Enter" && isListed) {
      event.preventDefault();
      const option = options[active];
      if (option) choose(option);
    } else if (event.key === "Escape") {
      if (!isListed) return type("");
      setIsOpen(false);
      setActive(-1);
    }
  }

  return (
    <div className="relative">
      <p id={`${listId}-hint`} className="mb-1 text-note text-ink-soft">
        {words.search.hint}
      </p>
      <input
        ref={box}
        type="text"
        role="combobox"
        name={wordsName(view.id)}
        className="field"
        autoComplete="off"
        spellCheck={false}
        aria-labelledby={`${anchorOf(view.id)}-question`}
        aria-describedby={[`${listId}-hint`, describedBy].filter(Boolean).join(" ")}
        aria-invalid={hasTrouble || undefined}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-activedescendant={isListed && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={handleKey}
        onBlur={() => setIsOpen(false)}
      />
      {matches.length === 0 && (
        <input type="hidden" defaultValue={field.raw.typed[0] ?? ""} {...register(fieldName(view.id))} />
      )}
      <input type="hidden" name={wordsBeforeName(view.id)} value={field.words} readOnly />
      <noscript>
        <button type="submit" name="search" value={view.id} className="button button-second mt-1">
          {words.search.button}
        </button>
      </noscript>
      <div
        id={listId}
        role="listbox"
        aria-labelledby={`${anchorOf(view.id)}-question`}
        hidden={!isListed}
        className="absolute z-10 w-full border-2 border-t-0 border-focus bg-surface"
      >
        {options.map((option, index) => (
          // The keys belong to the field, which keeps the focus: a press here must not take it away.
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={`row ${index === active ? "bg-sea-wash" : ""}`}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {option.label}
          </div>
        ))}
      </div>
      <p role="status" className="min-h-3 text-note text-ink-soft">
        {isOpen ? sayPhase(phase, options.length, words, locale) : ""}
      </p>
      {matches.length > 0 && (
        <div>
          <p className="font-semibold">{words.search.matches}</p>
          <div className="rows">
            {matches.map(({ value, label }) => (
              <label key={value} className="row">
                <input type="radio" className="mark" value={value} {...register(fieldName(view.id))} />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
