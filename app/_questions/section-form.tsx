"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { ErrorSummary } from "@/app/_components/error-summary";
import { useHasScript } from "@/app/_components/use-has-script";
import { anchorOf, FORM_ID } from "./field-names";
import { QuestionList } from "./question-list";
import { SavedState, saySaveState } from "./saved-state";
import type { SectionView } from "./section-view";
import { useQuestionStates } from "./use-question-states";
import { useSectionForm } from "./use-section-form";

/** Sends the form as the browser would, with the button that was pressed. */
function sendPlainly(page: HTMLFormElement, button: HTMLElement | null) {
  if (button instanceof HTMLButtonElement && button.name !== "") {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: button.name, value: button.value });
    page.append(input);
  }
  page.submit();
}

interface SectionFormProps {
  readonly section: SectionView;
  /** What shows how far one is, below the words that say so. */
  readonly ruler: ReactNode;
  /** What stands beside the questions. */
  readonly children: ReactNode;
}

/**
 * The form of a section. It is a plain form that the server can take; with script each answer is saved when it is
 * given, questions appear at once, and what cannot be accepted is said before the form is sent.
 */
export function SectionForm({ section, ruler, children }: SectionFormProps) {
  const { words, locale, action, questions, seen, progress } = section;
  const hasScript = useHasScript();
  const sectionForm = useSectionForm(section);
  const { form, queue, state, shown } = sectionForm;
  const states = useQuestionStates(section, sectionForm);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setIsSending] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const summary = useRef<HTMLDivElement>(null);

  const problems = questions.flatMap(({ id, label }) => {
    const text = states[id]?.problem;
    return text ? [{ href: `#${anchorOf(id)}`, label, text }] : [];
  });
  // What was never sent cannot be called saved.
  const isCalm = state.phase === "saved" || state.phase === "ready";
  const saveState = isCalm && problems.length > 0 ? { ...state, phase: "refused" as const } : state;
  const isSummed =
    problems.length > 0 && (attempt > 0 || questions.some(({ id }) => states[id]?.wasTroubled));

  useEffect(() => {
    if (attempt === 0 && window.location.hash !== "#problems") return;
    summary.current?.focus();
    if (summary.current)
      document.title = `${words.errors.prefix} ${document.title.replace(`${words.errors.prefix} `, "")}`;
  }, [attempt, words]);

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const page = event.currentTarget;
    const button = event.nativeEvent.submitter;
    setIsHeld(false);
    const isValid = await form.trigger();
    for (const view of shown) sectionForm.save(view);
    setIsSending(true);
    await queue.flush();
    setIsSending(false);
    const { waiting, conflicts, refusals } = queue.getState();
    const isSettled = Object.keys(conflicts).length + Object.keys(refusals).length === 0;
    if (isValid && isSettled && waiting === 0) sendPlainly(page, button);
    else if (isValid && isSettled) setIsHeld(true);
    else setAttempt((before) => before + 1);
  }

  return (
    <>
      <div className="save-bar">
        <div className="page justify-between gap-x-3 py-0.5 text-note sm:flex sm:items-baseline">
          <p className="font-semibold">{progress}</p>
          <SavedState state={saveState} words={words} locale={locale} hasScript={hasScript} />
        </div>
        {ruler}
      </div>
      {isSummed && (
        <ErrorSummary ref={summary} title={words.errors.title} note={words.errors.unsaved} items={problems} />
      )}
      <div className="section-columns">
        <form
          id={FORM_ID}
          method="post"
          action={action}
          autoComplete="off"
          noValidate
          onSubmit={handleSubmit}
          onChange={sectionForm.handleChange}
          onBlur={sectionForm.handleBlur}
        >
          {/* Enter presses the first button of a form: it must not be one that clears an answer. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            {words.continue}
          </button>
          <input type="hidden" name="seen" value={JSON.stringify(seen)} readOnly />
          <div className="questions">
            <QuestionList section={section} sectionForm={sectionForm} states={states} hasScript={hasScript} />
          </div>
          {isHeld && (
            <p role="alert" className="trouble mb-2 max-w-measure">
              {saySaveState(state, words, locale)} {words.waiting}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <button type="submit" className="button w-full sm:w-fit" aria-disabled={isSending || undefined}>
              {isSending ? words.save.saving : words.continue}
            </button>
            <button type="submit" name="next" value="overview" className="button-quiet">
              {words.overview}
            </button>
          </div>
        </form>
        {children}
      </div>
    </>
  );
}
