import { questionIdOf } from "@/app/_questions/field-names";
import { readFormAnswer } from "@/app/_questions/form-answer";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Edition } from "@/lib/domain/edition/edition";

/** The answers in the fields of a goal, for the domain to check. Other fields stay as they came, to be refused. */
export function readGoalForm(edition: Edition, form: URLSearchParams): Record<string, Answer> {
  const fields = [...form].map(([name, value]): [string, Answer] => {
    const question = edition.questionById.get(questionIdOf(name));
    const reading = question && readFormAnswer(question, { typed: [value], apart: [] });
    return [questionIdOf(name), reading?.ok ? reading.answer : value];
  });
  return Object.fromEntries(fields);
}
