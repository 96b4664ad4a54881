/**
 * Evidence in sentences. Answers are quoted as the reader gave them, scores are told with the limit that they are
 * held against, and what is open names the questions that would settle it.
 */
import { type Answer, isBlank, NOT_APPLICABLE, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import { listComparisons } from "@/lib/domain/condition/comparison";
import type { Evidence } from "@/lib/domain/recommendations/verdicts";
import { quoteAnswer } from "./answer-words";
import { findTitle, sayDerived } from "./derived-evidence";
import { labelOf, listOpen, type Reading } from "./reading";
import { listStageFacts } from "./stage-facts";

/** A sentence, and what it leads to. */
export interface Statement {
  readonly text: string;
  /** Open questions that it rests on. */
  readonly open: readonly string[];
  /** Words of the sentence that lead to the part of the page that shows their answers. */
  readonly link?: { readonly words: string; readonly href: string } | undefined;
}

/** A barrier that was not asked rests on the screening answer of its group. */
function findScreening({ edition }: Reading, questionId: string): string | null {
  const group = edition.questionById.get(questionId)?.group;
  const screening = edition.groups.find(({ id }) => id === group)?.screening.id;
  return screening === undefined || screening === questionId ? null : screening;
}

/** Of a list, the options that were looked for; all of them where none of those was chosen. */
function citedPart({ actual, operator, expected }: Evidence): Answer {
  if (operator !== "includesAny" || !Array.isArray(actual)) return actual as Answer;
  const matching = (actual as string[]).filter((option) => (expected as string[]).includes(option));
  return matching.length > 0 ? matching : (actual as string[]);
}

/** An answer that decided; where the question was not asked, the answer that made it fall away. */
function sayAnswer(reading: Reading, evidence: Evidence): string {
  const { t, answers } = reading;
  const { fact, actual, holds } = evidence;
  const label = labelOf(reading, fact);
  if (actual === NOT_APPLICABLE) return t("evidence.notApplicable", { label });
  if (actual !== null || holds !== false) {
    return t("evidence.said", { label, answer: quoteAnswer(reading, fact, citedPart(evidence)) });
  }
  const screening = findScreening(reading, fact);
  if (!screening) return t("evidence.notAsked", { label });
  const answer = quoteAnswer(reading, screening, answers[screening]);
  return t("evidence.said", { label: labelOf(reading, screening), answer });
}

/** The questions to answer so that this one has an answer: itself, or those that decide whether it is asked. */
function listSettling(reading: Reading, questionId: string): string[] {
  const { result, edition } = reading;
  const { unknown, blank } = result.answered;
  if (unknown.includes(questionId) || blank.includes(questionId)) return [questionId];
  const screening = findScreening(reading, questionId);
  if (screening) return [screening];
  const condition = edition.data.questions.find(({ id }) => id === questionId)?.visible;
  if (!condition) return [questionId];
  return listComparisons(condition).flatMap(({ fact }) => listSettling(reading, fact));
}

function sayOpenAnswer(reading: Reading, questionId: string): Statement {
  const open = listSettling(reading, questionId);
  const isUnknown = open.every((id) => reading.result.answered.unknown.includes(id));
  return { text: reading.t(isUnknown ? "evidence.unknown" : "evidence.blank"), open };
}

/** More answers than fit into a sentence. */
const MOST_BEHIND = 5;

/** True if the question was asked and has an answer other than "we don't know yet". */
function isSaid({ answers, sheet, edition }: Reading, id: string): boolean {
  const place = edition.questionById.get(id)?.place ?? -1;
  return sheet.visibility[place] === true && !isBlank(answers[id]) && answers[id] !== UNKNOWN_ANSWER;
}

/** The few answers that a derived fact is read from, such as the year of foundation; scores lead to theirs. */
function sayBasis(reading: Reading, text: string, { fact, questions }: Evidence): string {
  const { t, answers } = reading;
  const basis = fact === "stage" ? listStageFacts(reading) : questions;
  const said = basis.filter((id) => isSaid(reading, id));
  if (said.length === 0 || basis.length > MOST_BEHIND) return text;
  const quoted = said.map((id) =>
    t("evidence.said", { label: labelOf(reading, id), answer: quoteAnswer(reading, id, answers[id]) }),
  );
  return t("evidence.basis", { text, answers: quoted.join("; ") });
}

/** One piece of evidence as a sentence, with the open questions that it rests on. */
export function sayEvidence(reading: Reading, evidence: Evidence): Statement {
  const { fact, holds, questions } = evidence;
  if (!reading.edition.questionById.has(fact)) {
    const open = holds === null ? listOpen(reading, questions) : [];
    const { name, href, isScore } = findTitle(reading, fact);
    const derived = sayDerived(reading, evidence);
    const text = isScore ? derived : sayBasis(reading, derived, evidence);
    const link = href === null ? undefined : { words: name, href };
    return { text: open.length > 0 ? reading.t("evidence.behind", { text }) : text, open, link };
  }
  return holds === null ? sayOpenAnswer(reading, fact) : { text: sayAnswer(reading, evidence), open: [] };
}

/** Several pieces of evidence; what is open in the same way is told in one sentence, and nothing twice. */
export function sayAllEvidence(reading: Reading, evidence: readonly Evidence[]): Statement[] {
  const statements = new Map<string, Statement>();
  for (const one of evidence) {
    const statement = sayEvidence(reading, one);
    const known = statements.get(statement.text);
    const open = new Set([...(known?.open ?? []), ...statement.open]);
    statements.set(statement.text, { ...statement, open: [...open] });
  }
  return [...statements.values()];
}
