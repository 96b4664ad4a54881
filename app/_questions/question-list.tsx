import { useEffect, useState } from "react";
import { isBlank } from "@/lib/domain/assessment/answer";
import { opensBarriers } from "@/lib/domain/assessment/sheet";
import { Question } from "./question";
import type { QuestionView } from "./question-view";
import type { SectionView } from "./section-view";
import type { QuestionState } from "./use-question-states";
import type { SectionForm } from "./use-section-form";

interface QuestionListProps {
  readonly section: SectionView;
  readonly sectionForm: SectionForm;
  readonly states: Readonly<Record<string, QuestionState>>;
  readonly hasScript: boolean;
}

/** The barriers behind a screening question: opened by its answer, or by the reader. */
function Drill({
  screening,
  behind,
  props,
}: {
  screening: QuestionView;
  behind: readonly QuestionView[];
  props: QuestionListProps;
}) {
  const { section, sectionForm } = props;
  const isOpened = opensBarriers(sectionForm.answers[screening.id], section.drillFrom);
  const wasOpen = behind.some(({ id }) => section.fields[id]?.isShown || section.fields[id]?.trouble);
  const [isOpen, setIsOpen] = useState(wasOpen);
  useEffect(() => {
    if (isOpened) setIsOpen(true);
  }, [isOpened]);
  const { title, text } = section.words.drill;
  return (
    <details className="fold drill" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span className="font-semibold">
          {title}
          <span className="sr-only">: {screening.label}</span>
        </span>
      </summary>
      <p className="mb-2 max-w-measure text-note text-ink-soft">{text}</p>
      <div className="drill-questions">
        {behind.map((view) => (
          <OneQuestion key={view.id} view={view} {...props} />
        ))}
      </div>
    </details>
  );
}

function OneQuestion({
  view,
  section,
  sectionForm,
  states,
  hasScript,
}: QuestionListProps & { view: QuestionView }) {
  const { words, locale, fields } = section;
  const { form, queue, shown, readNow, put, show } = sectionForm;
  const field = fields[view.id];
  const state = states[view.id];
  if (!field || !state) return null;
  const lastTime = section.carried[view.id];
  const hasWaitingConflict = view.id in sectionForm.state.conflicts;
  const give = (answer: Parameters<typeof put>[1]) => {
    show(view, answer);
    put(view, answer);
  };
  return (
    <Question
      view={view}
      field={field}
      register={form.register}
      words={words}
      locale={locale}
      hasScript={hasScript}
      isShown={shown.includes(view)}
      trouble={state.trouble}
      conflict={state.conflict}
      readAs={state.readAs}
      lastTime={lastTime && isBlank(sectionForm.answers[view.id]) ? lastTime.words : null}
      answer={sectionForm.answers[view.id]}
      onClear={() => give(null)}
      onConfirm={() => give(lastTime?.answer ?? null)}
      onChoose={(option) => {
        if (option || readNow(view) !== null) give(option?.value ?? null);
      }}
      onKeep={() => (hasWaitingConflict ? queue.keepMine(view.id) : give(readNow(view) ?? null))}
      onTake={() => {
        if (hasWaitingConflict) show(view, queue.takeTheirs(view.id));
        else show(view, section.seen[view.id]?.value ?? null);
      }}
    />
  );
}

/** The questions of a section in their order, the barriers folded behind their screening question. */
export function QuestionList(props: QuestionListProps) {
  const { questions } = props.section;
  return questions
    .filter(({ behind }) => behind === null)
    .map((view) => {
      const behind = questions.filter((other) => other.behind === view.id);
      return (
        <div key={view.id}>
          <OneQuestion view={view} {...props} />
          {behind.length > 0 && <Drill screening={view} behind={behind} props={props} />}
        </div>
      );
    });
}
