import { type FormEvent, useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { type Answer, isSameAnswer, NONE } from "@/lib/domain/assessment/answer";
import { answerSchema } from "@/lib/domain/assessment/answer-schema";
import { apartName, FORM_ID, fieldName, questionIdOf } from "./field-names";
import { writeFormAnswer } from "./form-answer";
import { type FormValues, initialValues, makeResolver, readPage, readValues, toValues } from "./form-values";
import type { QuestionView } from "./question-view";
import type { SectionView } from "./section-view";
import { useSaveQueue } from "./use-save-queue";
import { isShown } from "./visibility";

const PAUSE_OF_TYPING = 800;

type Answered = Readonly<Record<string, Answer>>;

function isTyped({ input }: QuestionView): boolean {
  return input === "number" || input === "text";
}

/** A quick reader may have answered before the script came: what stands on the page counts. */
function startValues({ questions, fields }: SectionView): FormValues {
  const page = typeof document === "undefined" ? null : document.getElementById(FORM_ID);
  return page !== null && page instanceof HTMLFormElement
    ? readPage(page, questions)
    : initialValues(questions, fields);
}

/** The form of a section in the browser: its values, their checks, and the saving of each answer. */
export function useSectionForm(section: SectionView) {
  const { assessmentId, questions, fields, seen } = section;
  const { queue, state } = useSaveQueue(assessmentId, seen);
  const [start] = useState(() => startValues(section));
  const [answers, setAnswers] = useState<Answered>(() =>
    Object.fromEntries(questions.map(({ id }) => [id, seen[id]?.value ?? null])),
  );
  /** Questions whose troubles of the last sending no longer hold. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const given = useRef<Record<string, Answer>>({ ...answers });
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const shown = questions.filter((view) => {
    const field = fields[view.id];
    return field !== undefined && isShown(view, field, answers);
  });
  // What is not shown is not checked: its reader could not mend it.
  const form = useForm({
    defaultValues: start,
    resolver: makeResolver(shown),
    mode: "onBlur",
    shouldFocusError: false,
  });

  function findView(name: string): QuestionView | undefined {
    const id = questionIdOf(name);
    return questions.find((view) => view.id === id);
  }

  function readNow(view: QuestionView): Answer | undefined {
    const reading = readValues(view, form.getValues());
    return reading.ok ? reading.answer : undefined;
  }

  /** Hands an answer to the queue. */
  function put(view: QuestionView, answer: Answer) {
    given.current[view.id] = answer;
    queue.put(view.id, answer);
    void queue.flush();
  }

  /** Saves what stands in the fields, if it is new and can be accepted. */
  function save(view: QuestionView) {
    const answer = readNow(view);
    if (answer === undefined || isSameAnswer(answer, given.current[view.id])) return;
    // Nobody can take a pick back from a row of radios: without one, the page was not read whole.
    if (view.input === "rows" && answer === null) return;
    if (answerSchema(view.accepts).safeParse(answer).success) put(view, answer);
  }

  /** The page follows an answer at once: other questions appear, and what was wrong before is forgotten. */
  function follow(view: QuestionView, answer: Answer) {
    setTouched((before) => new Set(before).add(view.id));
    setAnswers((before) => ({ ...before, [view.id]: answer }));
  }

  /** Puts an answer into the fields. */
  function show(view: QuestionView, answer: Answer) {
    const values = toValues(view, writeFormAnswer({ ...view.accepts, isYear: view.isYear }, answer));
    for (const [name, value] of Object.entries(values)) form.setValue(name, value);
    form.clearErrors(fieldName(view.id));
    given.current[view.id] = answer;
    follow(view, answer);
  }

  /** An answer takes the special ones away and the other way round; "none of these" takes the others away. */
  function keepExclusive(view: QuestionView, name: string, value: string) {
    if (view.input === "rows") return;
    const [field, apart] = [fieldName(view.id), apartName(view.id)];
    const now = form.getValues(name);
    if (!now || now.length === 0) return;
    if (name === apart) {
      form.setValue(apart, [value]);
      form.setValue(field, view.input === "boxes" ? [] : "");
      return;
    }
    form.setValue(apart, []);
    if (Array.isArray(now) && now.includes(value)) {
      form.setValue(
        field,
        now.filter((one) => (one === NONE) === (value === NONE)),
      );
    }
  }

  function handleChange(event: FormEvent<HTMLFormElement>) {
    const { name, value, type } = event.target as HTMLInputElement;
    const view = findView(name);
    if (!view || (name !== fieldName(view.id) && name !== apartName(view.id))) return;
    // What was picked is what counts, whatever the form has made of its radios while the script came.
    if (type === "radio") form.setValue(name, value);
    keepExclusive(view, name, value);
    follow(view, readNow(view) ?? null);
    clearTimeout(typing.current);
    if (isTyped(view)) typing.current = setTimeout(() => save(view), PAUSE_OF_TYPING);
    else save(view);
  }

  function handleBlur(event: FormEvent<HTMLFormElement>) {
    const view = findView((event.target as HTMLInputElement).name ?? "");
    if (view && isTyped(view)) save(view);
  }

  // Once, when the script has come: answers given before it, and answers that wait on this device.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const made = initialValues(questions, fields);
    for (const view of questions) {
      const [before, now] = [readValues(view, made), readValues(view, start)];
      if (!before.ok || !now.ok || isSameAnswer(before.answer, now.answer)) continue;
      // The form reads radios one by one as they come to it, and can miss the one that was picked before.
      if (view.input === "rows") form.setValue(fieldName(view.id), start[fieldName(view.id)] ?? null);
      follow(view, now.answer);
      save(view);
    }
    for (const [id, value] of queue.listWaiting()) {
      const view = findView(id);
      if (view) show(view, value);
    }
  }, []);

  return { form, queue, state, answers, touched, shown, readNow, put, save, show, handleChange, handleBlur };
}

export type SectionForm = ReturnType<typeof useSectionForm>;
