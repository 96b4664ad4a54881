/** The values of the form in the browser, by field name, and how they relate to answers. */
import type { Resolver } from "react-hook-form";
import { answerSchema } from "@/lib/domain/assessment/answer-schema";
import { apartName, fieldName } from "./field-names";
import { type FormReading, type RawAnswer, readFormAnswer } from "./form-answer";
import type { FieldView, QuestionView } from "./question-view";

export type FormValue = string | string[] | null;
export type FormValues = Record<string, FormValue>;

function toList(value: FormValue | undefined): string[] {
  if (Array.isArray(value)) return value;
  return value ? [value] : [];
}

/** The values of a question's fields that show an answer. */
export function toValues({ id, input }: QuestionView, { typed, apart }: RawAnswer): FormValues {
  const single = typed[0] ?? (input === "rows" ? null : "");
  return { [fieldName(id)]: input === "boxes" ? [...typed] : single, [apartName(id)]: [...apart] };
}

/** What stands in the form as it is on the page, which a quick reader may have changed before its script came. */
export function readPage(form: HTMLFormElement, questions: readonly QuestionView[]): FormValues {
  const inForm = new FormData(form);
  const listed = (name: string) => inForm.getAll(name).filter((value) => typeof value === "string");
  const values = questions.map((question) =>
    toValues(question, { typed: listed(fieldName(question.id)), apart: listed(apartName(question.id)) }),
  );
  return Object.assign({}, ...values);
}

/** The values with which the page was made. */
export function initialValues(
  questions: readonly QuestionView[],
  fields: Readonly<Record<string, FieldView>>,
): FormValues {
  return Object.assign(
    {},
    ...questions.map((question) => toValues(question, fields[question.id]?.raw ?? noRaw)),
  );
}
const noRaw: RawAnswer = { typed: [], apart: [] };

export function readValues({ id, accepts }: QuestionView, values: FormValues): FormReading {
  return readFormAnswer(accepts, {
    typed: toList(values[fieldName(id)]),
    apart: toList(values[apartName(id)]),
  });
}

/**
 * Checks the values of these questions by the schemas that the server checks them with. The message of an error is
 * the reason of the refusal.
 */
export function makeResolver(questions: readonly QuestionView[]): Resolver<FormValues> {
  return (values) => {
    const refused = questions.flatMap((question) => {
      const reading = readValues(question, values);
      // Two answers to one question cannot happen here: giving one takes the other away.
      const parsed = reading.ok ? answerSchema(question.accepts).safeParse(reading.answer) : undefined;
      const message = parsed?.error?.issues[0]?.message;
      return message === undefined ? [] : [[fieldName(question.id), { type: "refused", message }] as const];
    });
    return refused.length > 0 ? { values: {}, errors: Object.fromEntries(refused) } : { values, errors: {} };
  };
}
