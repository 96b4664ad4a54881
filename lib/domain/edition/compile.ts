/** Makes an edition ready for use. The data must be free of problems (see problems.ts); else this throws. */
import { answerSchema, listLiterals } from "../assessment/answer-schema";
import { compileStrategy } from "../strategy/compile";
import { compileCore } from "./compile-core";
import type { CoreQuestion, Edition, PlacedQuestion } from "./edition";
import type { EditionData } from "./schema";

function completeQuestion(data: EditionData, core: CoreQuestion): PlacedQuestion {
  const question = data.questions[core.place];
  if (!question) throw new RangeError(`There is no question at place ${core.place}`);
  const { source, why, classification, scale: scaleId } = question;
  const options = classification ? data.classifications[classification] : question.options;
  const answerable = { ...core, options };
  return {
    ...answerable,
    source,
    why,
    classification,
    scaleId,
    schema: answerSchema(answerable),
    literals: new Set(listLiterals(answerable)),
  };
}

/** Gives every question and fact its place and compiles all conditions. Throws RangeError on ids that do not exist. */
export function compileEdition(data: EditionData): Edition {
  const core = compileCore(data);
  const questions = core.questions.map((question) => completeQuestion(data, question));
  return {
    ...core,
    data,
    questions,
    questionById: new Map(questions.map((question) => [question.id, question])),
    years: questions.filter(({ scale }) => scale.notAfterClock),
    strategy: compileStrategy(data, questions),
  };
}
