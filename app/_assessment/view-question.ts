import "server-only";
import type { Input, OptionView, QuestionView, Shower } from "@/app/_questions/question-view";
import { fillWords } from "@/app/_questions/words";
import type { Wording } from "@/lib/content/wording-files";
import { NOT_APPLICABLE, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import type { Answerable, RefusalReason } from "@/lib/domain/assessment/answer-schema";
import type { Edition, PlacedQuestion } from "@/lib/domain/edition/edition";
import type { Messages } from "@/lib/i18n/messages";

/** What words are taken from: those of the content, and those of the interface. */
export interface ViewSource {
  readonly edition: Edition;
  readonly wording: Wording;
  readonly refusals: Messages["questionnaire"]["refusals"];
  readonly locale: string;
  readonly clockYear: number;
}

const SECTORS = "nace-2.1";
const COUNTRIES = "countries";

function inputOf({ scale, classification }: PlacedQuestion): Input {
  if (classification === SECTORS) return "search";
  if (classification === COUNTRIES) return "select";
  switch (scale.kind) {
    case "level":
    case "choice":
    case "yes-no":
      return "rows";
    case "multi":
      return "boxes";
    case "number":
    case "text":
      return scale.kind;
  }
}

/** Belgium first, then the others as a reader of this language looks them up. */
function listCountries(codes: readonly string[], locale: string): OptionView[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const options = codes.map((value) => ({ value, label: names.of(value) ?? value }));
  const isHome = ({ value }: OptionView) => Number(value === "BE");
  return options.sort((a, b) => isHome(b) - isHome(a) || a.label.localeCompare(b.label, locale));
}

function listOptions(question: PlacedQuestion, { wording, locale }: ViewSource): OptionView[] {
  const { id, scale, scaleId, options, classification } = question;
  if (classification === SECTORS) return [];
  if (classification === COUNTRIES) return listCountries(options ?? [], locale);
  const levels = [...Array((scale.top ?? 0) + 1).keys()].map(String);
  const values =
    scale.kind === "level" ? levels : scale.kind === "yes-no" ? ["true", "false"] : (options ?? []);
  const words = { ...wording.scales[scaleId], ...wording.questions[id]?.options };
  return values.map((value) => ({ value, label: words[value] ?? value }));
}

function listSpecials({ notApplicable }: PlacedQuestion, { wording }: ViewSource): OptionView[] {
  const values = notApplicable ? [UNKNOWN_ANSWER, NOT_APPLICABLE] : [UNKNOWN_ANSWER];
  return values.map((value) => ({ value, label: wording.scales.special?.[value] ?? value }));
}

/** The codes of sectors and countries stay on the server: it checks them when they are saved. */
function acceptsOf({ scale, options, classification, min, max, notApplicable }: PlacedQuestion): Answerable {
  const { kind, top, whole, longest } = scale;
  return {
    scale: { kind, top, whole, longest },
    options: classification ? undefined : options,
    min,
    max,
    notApplicable,
  };
}

/** The page only anticipates what an answer on it will show; what counts is decided when it is saved. */
function showerOf(id: string, { edition }: ViewSource): Shower | null {
  const condition = edition.data.questions.find((question) => question.id === id)?.visible;
  if (!condition || !("fact" in condition)) return null;
  const values = "in" in condition ? condition.in : "includesAny" in condition ? condition.includesAny : null;
  return values ? { questionId: condition.fact, values } : null;
}

function behindOf({ id, group }: PlacedQuestion, { edition }: ViewSource): string | null {
  const screening = edition.groups.find((one) => one.id === group)?.screening.id;
  return screening === undefined || screening === id ? null : screening;
}

/** One sentence for a refused answer, with the limit that it passed. */
export function sayRefusal(
  question: PlacedQuestion,
  { refusals, clockYear }: ViewSource,
  reason: RefusalReason | "two-answers",
  limit?: number | string,
): string {
  const { scale, min, max, classification } = question;
  const limits: Partial<Record<typeof reason, number | undefined>> = {
    "below-min": min,
    "above-max": max,
    "after-clock": clockYear,
    "too-long": scale.longest,
  };
  const values = {
    limit: limits[reason] ?? limit ?? "",
    example: scale.notAfterClock ? clockYear - 10 : "1200",
  };
  if (reason === "wrong-type" && scale.kind === "number") return fillWords(refusals["wrong-number"], values);
  if (reason === "no-such-option" && classification === SECTORS) return refusals["no-such-sector"];
  return reason === "unknown-question" ? "" : fillWords(refusals[reason], values);
}

const CHECKED_IN_BROWSER = [
  "wrong-type",
  "no-such-option",
  "option-twice",
  "none-with-others",
  "not-whole",
  "below-min",
  "above-max",
  "too-long",
  "not-applicable-refused",
] as const;

/** A question as a page asks it. */
export function viewQuestion(question: PlacedQuestion, source: ViewSource): QuestionView {
  const { id } = question;
  const worded = source.wording.questions[id];
  return {
    id,
    label: worded?.label ?? id,
    question: worded?.question ?? id,
    help: worded?.help ?? "",
    why: worded?.why ?? "",
    unit: worded?.unit,
    input: inputOf(question),
    options: listOptions(question, source),
    specials: listSpecials(question, source),
    accepts: acceptsOf(question),
    isYear: question.scale.notAfterClock,
    shownBy: showerOf(id, source),
    behind: behindOf(question, source),
    refusals: Object.fromEntries(
      CHECKED_IN_BROWSER.map((reason) => [reason, sayRefusal(question, source, reason)]),
    ),
  };
}
