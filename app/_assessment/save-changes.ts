import "server-only";
import { getMessages } from "next-intl/server";
import type { QueueOutcome } from "@/app/_questions/save-queue";
import { getWording } from "@/lib/content/load";
import type { AnswerChange } from "@/lib/domain/assessment/merge-changes";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Refusal } from "@/lib/domain/assessment/refusal";
import type { Messages } from "@/lib/i18n/messages";
import { saveAnswers } from "@/lib/server/assessment/commands";
import { getAnswers } from "@/lib/server/assessment/queries";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { getClockYear, getEdition } from "./load-assessment";
import { sayRefusal } from "./view-question";

/** Why a change is refused as a sentence, in the language of the assessment. */
async function sayRefusals(
  scope: AssessmentScope,
  refusals: readonly Refusal[],
): Promise<ReadonlyMap<string, string>> {
  if (refusals.length === 0) return new Map();
  const { questionnaire } = (await getMessages({ locale: scope.locale })) as unknown as Messages;
  const edition = getEdition(scope);
  const source = {
    edition,
    wording: getWording(scope.locale, edition.data.id),
    refusals: questionnaire.refusals,
    locale: scope.locale,
    clockYear: getClockYear(),
  };
  return new Map(
    refusals.map(({ id, reason, limit }) => {
      const question = edition.questionById.get(id);
      return [id, question ? sayRefusal(question, source, reason, limit) : ""];
    }),
  );
}

/** Stores the changes that can be accepted; the others change nothing. One outcome for each, in their order. */
export async function saveChanges(
  scope: AssessmentScope,
  changes: readonly AnswerChange[],
): Promise<QueueOutcome[]> {
  const { answers } = await getAnswers(scope);
  const given = Object.fromEntries(changes.map(({ questionId, value }) => [questionId, value]));
  const { errors } = checkAnswers(getEdition(scope), { ...answers, ...given }, getClockYear());
  const refusals = errors.filter(({ id }) => id in given);
  const sentences = await sayRefusals(scope, refusals);
  const outcomes = await saveAnswers(
    scope,
    changes.filter(({ questionId }) => !sentences.has(questionId)),
  );
  const byChange = new Map(outcomes.map((outcome) => [outcome.changeId, outcome]));
  return changes.map(({ changeId, questionId }): QueueOutcome => {
    const reason = refusals.find(({ id }) => id === questionId)?.reason ?? "unknown-question";
    const refused = {
      changeId,
      questionId,
      state: "refused",
      reason,
      sentence: sentences.get(questionId) ?? "",
    } as const;
    return byChange.get(changeId) ?? refused;
  });
}
