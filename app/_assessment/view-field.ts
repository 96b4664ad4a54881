import "server-only";
import { sayAnswer } from "@/app/_questions/answer-words";
import { type RawAnswer, readFormAnswer, writeFormAnswer } from "@/app/_questions/form-answer";
import type { FieldView, QuestionView } from "@/app/_questions/question-view";
import { type Answer, isSameAnswer } from "@/lib/domain/assessment/answer";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Refusal } from "@/lib/domain/assessment/refusal";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import { parseDraft, type TypedDraft } from "./draft";
import type { LoadedAssessment } from "./load-assessment";
import { findSectors, nameSector } from "./sector-index";
import { sayRefusal, type ViewSource } from "./view-question";

type Troubles = Pick<FieldView, "trouble" | "other" | "matches">;
const none: Troubles = { trouble: null, other: null, matches: [] };

/** An answer in words; the activities have theirs apart, since no page carries them all. */
export function sayStored(view: QuestionView, answer: Answer | undefined, locale: string): string | null {
  const isSector = view.input === "search" && typeof answer === "string";
  const special = view.specials.find(({ value }) => value === answer)?.label;
  return isSector ? (special ?? nameSector(locale, answer)) : sayAnswer(view, answer, locale);
}

function sayTrouble(question: PlacedQuestion, errors: readonly Refusal[], source: ViewSource): string | null {
  const refusal = errors.find(({ id }) => id === question.id);
  return refusal ? sayRefusal(question, source, refusal.reason, refusal.limit) : null;
}

/** What hinders a draft: it cannot be read, is refused, or another answer was stored meanwhile. Null if it has had its day. */
function examineDraft(
  question: PlacedQuestion,
  view: QuestionView,
  draft: TypedDraft,
  loaded: LoadedAssessment,
  source: ViewSource,
): Troubles | null {
  const { refusals, locale } = source;
  if (view.input === "search" && draft.words !== "" && draft.typed.length === 0) {
    const matches = findSectors(locale, draft.words);
    return {
      trouble: refusals[matches.length === 0 ? "sector-none" : "sector-several"],
      other: null,
      matches,
    };
  }
  const reading = readFormAnswer(view.accepts, draft);
  if (!reading.ok) return { ...none, trouble: sayRefusal(question, source, reading.reason) };
  const { edition, current } = loaded;
  const among = { ...current.answers, [question.id]: reading.answer };
  const trouble = sayTrouble(question, checkAnswers(edition, among, source.clockYear).errors, source);
  if (trouble !== null) return { ...none, trouble };
  const stored = current.answers[question.id];
  if (isSameAnswer(stored, reading.answer)) return null;
  const words = sayStored(view, stored, locale) ?? "";
  return { ...none, other: { words, raw: writeRaw(question, view, stored) } };
}

function writeRaw(
  { scale }: PlacedQuestion,
  { accepts }: QuestionView,
  answer: Answer | undefined,
): RawAnswer {
  return writeFormAnswer({ ...accepts, isYear: scale.notAfterClock }, answer);
}

/** What stands in the fields of a question: the draft if there is one, else the stored answer. */
export function viewField(
  question: PlacedQuestion,
  view: QuestionView,
  loaded: LoadedAssessment,
  source: ViewSource,
): FieldView {
  const { id, place } = question;
  const { current, sheet } = loaded;
  const draft = parseDraft(current.drafts[id]);
  const troubles = draft && examineDraft(question, view, draft, loaded, source);
  const stored = current.answers[id];
  const raw = draft && troubles ? draft : writeRaw(question, view, stored);
  const code = view.input === "search" ? raw.typed[0] : undefined;
  return {
    ...(troubles ?? { ...none, trouble: sayTrouble(question, loaded.checked.errors, source) }),
    raw: { typed: raw.typed, apart: raw.apart },
    words: (troubles && draft?.words) || nameSector(source.locale, code),
    revision: current.revisions[id] ?? 0,
    isShown: sheet.visibility[place] === true,
  };
}
