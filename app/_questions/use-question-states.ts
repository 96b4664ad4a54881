import { listReadings } from "@/lib/domain/read-number";
import { sayAnswer } from "./answer-words";
import { fieldName } from "./field-names";
import type { ConflictWords } from "./question";
import type { FieldView, QuestionView } from "./question-view";
import type { SectionView } from "./section-view";
import type { SectionForm } from "./use-section-form";

/** What is to be said at a question at this moment. */
export interface QuestionState {
  /** What is wrong with the answer. */
  readonly trouble: string | null;
  readonly conflict: ConflictWords | null;
  /** The number that was read, where what is typed could be read in two ways. */
  readonly readAs: string | null;
  /** What the summary says of it. */
  readonly problem: string | null;
  /** The page was made with this problem. */
  readonly wasTroubled: boolean;
}

function sayReading(view: QuestionView, sectionForm: SectionForm, locale: string): string | null {
  if (view.input !== "number" || view.isYear) return null;
  const typed = sectionForm.form.getValues(fieldName(view.id));
  const isDoubtful = typeof typed === "string" && listReadings(typed).length > 1;
  return isDoubtful ? sayAnswer(view, sectionForm.readNow(view), locale) : null;
}

function findConflict(
  view: QuestionView,
  field: FieldView,
  section: SectionView,
  sectionForm: SectionForm,
): ConflictWords | null {
  const { locale, words } = section;
  const say = (answer: Parameters<typeof sayAnswer>[1]) => sayAnswer(view, answer, locale) ?? words.blank;
  const conflict = sectionForm.state.conflicts[view.id];
  if (conflict) return { mine: say(conflict.mine), theirs: say(conflict.theirs) };
  if (!field.other || sectionForm.touched.has(view.id)) return null;
  const mine = view.input === "search" && field.words ? field.words : say(sectionForm.readNow(view));
  return { mine, theirs: field.other.words || words.blank };
}

function findState(
  view: QuestionView,
  field: FieldView,
  section: SectionView,
  sectionForm: SectionForm,
): QuestionState {
  const { form, state, touched } = sectionForm;
  const code = form.formState.errors[fieldName(view.id)]?.message;
  const refusal = code === undefined ? state.refusals[view.id] : (view.refusals[code] ?? code);
  const trouble = refusal ?? (touched.has(view.id) ? null : field.trouble);
  const conflict = findConflict(view, field, section, sectionForm);
  return {
    trouble,
    conflict,
    readAs: sayReading(view, sectionForm, section.locale),
    problem: trouble ?? (conflict ? section.words.save.conflict : null),
    wasTroubled: !touched.has(view.id) && (field.trouble !== null || field.other !== null),
  };
}

/** The state of each question, by its id. */
export function useQuestionStates(
  section: SectionView,
  sectionForm: SectionForm,
): Readonly<Record<string, QuestionState>> {
  const states = section.questions.flatMap((view) => {
    const field = section.fields[view.id];
    return field ? [[view.id, findState(view, field, section, sectionForm)] as const] : [];
  });
  return Object.fromEntries(states);
}
