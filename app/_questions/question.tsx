import { Fold } from "@/app/_components/fold";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { FormWords } from "@/lib/i18n/messages";
import { ApartRows, ChoiceRows, type FieldProps } from "./choice-rows";
import { anchorOf } from "./field-names";
import type { OptionView } from "./question-view";
import { SearchField } from "./search-field";
import { NumberField, SelectField, TextField } from "./typed-fields";
import { fillWords } from "./words";

/** Both answers of a question that was answered twice, in words. */
export interface ConflictWords {
  readonly mine: string;
  readonly theirs: string;
}

export interface QuestionProps extends Pick<FieldProps, "view" | "field" | "register"> {
  readonly words: FormWords;
  readonly locale: string;
  readonly hasScript: boolean;
  readonly isShown: boolean;
  readonly trouble: string | null;
  readonly conflict: ConflictWords | null;
  readonly readAs: string | null;
  /** What was said last time, while it is not answered yet. */
  readonly lastTime: string | null;
  readonly answer: Answer | undefined;
  readonly onClear: () => void;
  readonly onConfirm: () => void;
  readonly onChoose: (option: OptionView | null) => void;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

function QuestionField(props: QuestionProps & FieldProps) {
  switch (props.view.input) {
    case "rows":
    case "boxes":
      return <ChoiceRows {...props} />;
    case "number":
      return <NumberField {...props} />;
    case "text":
      return <TextField {...props} />;
    case "select":
      return <SelectField {...props} />;
    case "search":
      return <SearchField {...props} />;
  }
}

/** The two answers of which one must be chosen. Without script, saving the page keeps the one that stands here. */
function Conflict({
  id,
  conflict,
  words,
  hasScript,
  onKeep,
  onTake,
}: QuestionProps & { id: string; conflict: ConflictWords }) {
  const values = { mine: `“${conflict.mine}”`, theirs: `“${conflict.theirs}”` };
  return (
    <div className="mt-1.5 border-l-4 border-signal bg-signal-wash px-2 py-1.5">
      <p id={`${id}-conflict`}>{fillWords(words.conflict.text, values)}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        {hasScript ? (
          <button type="button" className="button-quiet" onClick={onKeep}>
            {words.conflict.keep}
          </button>
        ) : (
          <span className="text-note">{words.conflict.plain}</span>
        )}
        <button
          type="submit"
          name="take"
          value={id}
          className="button-quiet"
          onClick={(event) => {
            if (!hasScript) return;
            event.preventDefault();
            onTake();
          }}
        >
          {words.conflict.take}
        </button>
      </div>
    </div>
  );
}

/** What was said last time, to be confirmed with one button. An activity has its words from the server, so it goes there. */
function LastTime({ view, words, hasScript, lastTime, onConfirm }: QuestionProps & { lastTime: string }) {
  return (
    <p className="last-time">
      <span>{fillWords(words.lastTime.said, { answer: lastTime })}</span>
      <button
        type="submit"
        name="confirm"
        value={view.id}
        aria-label={`${words.lastTime.same}: ${view.label}`}
        className="button-quiet"
        onClick={(event) => {
          if (!hasScript || view.input === "search") return;
          event.preventDefault();
          onConfirm();
        }}
      >
        {words.lastTime.same}
      </button>
    </p>
  );
}

/** One question: asked, explained on request, answered, and told what is wrong with the answer if something is. */
export function Question(props: QuestionProps) {
  const { view, words, isShown, trouble, conflict, lastTime, hasScript, onClear } = props;
  const anchor = anchorOf(view.id);
  const described = [trouble ? `${anchor}-trouble` : "", view.input === "boxes" ? `${anchor}-hint` : ""];
  const describedBy = described.filter(Boolean).join(" ") || undefined;
  return (
    <fieldset
      id={anchor}
      hidden={!isShown}
      tabIndex={-1}
      aria-describedby={describedBy}
      className={`question ${trouble ? "troubled" : ""}`}
    >
      <legend id={`${anchor}-question`} className="question-legend">
        {view.question}
      </legend>
      {trouble && (
        <p id={`${anchor}-trouble`} className="trouble mt-0.5">
          {trouble}
        </p>
      )}
      <Fold summary={words.fold} className="text-note">
        <p>{view.help}</p>
        <p className="mt-1">
          <strong className="font-semibold">{words.why}</strong> {view.why}
        </p>
      </Fold>
      {lastTime !== null && <LastTime {...props} lastTime={lastTime} />}
      {view.input === "boxes" && (
        <p id={`${anchor}-hint`} className="mb-1 text-note text-ink-soft">
          {words.several}
        </p>
      )}
      {conflict && <Conflict {...props} id={view.id} conflict={conflict} />}
      <div className="mt-1">
        <QuestionField {...props} describedBy={describedBy} hasTrouble={trouble !== null} />
      </div>
      <ApartRows {...props} />
      <button
        type="submit"
        name="clear"
        value={view.id}
        aria-label={`${words.clear}: ${view.label}`}
        className="button-quiet question-clear text-note"
        onClick={(event) => {
          if (!hasScript) return;
          event.preventDefault();
          onClear();
        }}
      >
        {words.clear}
      </button>
    </fieldset>
  );
}
