import { getMessages } from "next-intl/server";
import { sayStored } from "@/app/_assessment/view-field";
import { viewQuestion } from "@/app/_assessment/view-question";
import { getContent, getWording } from "@/lib/content/load";
import { type Answers, isBlank } from "@/lib/domain/assessment/answer";
import type { Messages } from "@/lib/i18n/messages";
import { readClock } from "@/lib/server/clock";

interface AnswerListProps {
  readonly answers: Answers;
  readonly edition: string;
  readonly locale: string;
}

/** Answers as whoever gave them reads them, in the order of the questions. */
export async function AnswerList({ answers, edition: editionId, locale }: AnswerListProps) {
  const { editions, currentEdition } = getContent();
  const edition = editions.get(editionId) ?? currentEdition;
  const { questionnaire } = (await getMessages()) as unknown as Messages;
  const source = {
    edition,
    wording: getWording(locale),
    refusals: questionnaire.refusals,
    locale,
    clockYear: readClock().getUTCFullYear(),
  };
  const lines = edition.questions
    .filter(({ id }) => !isBlank(answers[id]))
    .map((question) => {
      const view = viewQuestion(question, source);
      return { id: question.id, label: view.label, answer: sayStored(view, answers[question.id], locale) };
    });
  return (
    <dl className="border-t border-rule">
      {lines.map(({ id, label, answer }) => (
        <div key={id} className="border-b border-rule py-1 sm:grid sm:grid-cols-[1fr_1fr] sm:gap-x-2">
          <dt className="text-ink-soft">{label}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
