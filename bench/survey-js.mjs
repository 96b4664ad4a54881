/** SurveyJS (survey-core): the same scores and rules as calculated values of a survey, and as bare expressions. */
import { ExpressionRunner, FunctionFactory, SurveyModel } from "survey-core";
import { listExpressions, nameFact, writeCondition } from "./expressions";
import { listReadyMade } from "./summary";

FunctionFactory.Instance.register("sqrt", ([number]) => Math.sqrt(number));

function nameAll(values) {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [nameFact(id), value]));
}

function listValues(edition, answers) {
  const circumstances = { "context.earlierAssessment": false, "context.openPlan": false };
  return nameAll({ ...answers, ...listReadyMade(edition, answers), ...circumstances });
}

/** Sums up from a way to look a name up. */
function summarizeBy(edition, find) {
  const read = (ids, prefix) => Object.fromEntries(ids.map((id) => [id, find(nameFact(`${prefix}.${id}`))]));
  const dimensions = [...edition.axes.willingness, ...edition.axes.ability].map(({ id }) => id);
  return {
    dimensions: read(dimensions, "score"),
    willingness: find("score_willingness"),
    ability: find("score_ability"),
    readiness: find("readiness"),
    band: find("band"),
    strengths: read(
      edition.data.recommendations.map(({ id }) => id),
      "strength",
    ),
  };
}

function toElement({ id, scale, options, visible }) {
  const element = { name: nameFact(id), ...(visible && { visibleIf: writeCondition(visible) }) };
  switch (scale.kind) {
    case "level":
      return { ...element, type: "radiogroup", choices: [0, 1, 2, 3] };
    case "choice":
      return { ...element, type: "dropdown", choices: options };
    case "multi":
      return { ...element, type: "checkbox", choices: options };
    case "yes-no":
      return { ...element, type: "boolean" };
    case "number":
      return { ...element, type: "text", inputType: "number" };
    default:
      return { ...element, type: "comment" };
  }
}

/** A survey with all the questions; a firm is scored by giving it its data. */
export function makeSurvey(edition) {
  const conditions = new Map(edition.data.questions.map(({ id, visible }) => [id, visible]));
  const questions = edition.questions.map((question) => ({
    ...question,
    visible: conditions.get(question.id),
  }));
  const survey = new SurveyModel({
    elements: questions.map(toElement),
    calculatedValues: listExpressions(edition),
  });
  return {
    name: "survey-core, a survey",
    prepare: (answers) => listValues(edition, answers),
    sumUp: (values) => {
      survey.data = values;
      return summarizeBy(edition, (name) => survey.getVariable(name));
    },
  };
}

/** The expressions alone, without a survey around them: the least that survey-core can do. */
export function makeExpressions(edition) {
  const runners = listExpressions(edition).map(({ name, expression }) => [
    name,
    new ExpressionRunner(expression),
  ]);
  return {
    name: "survey-core, expressions alone",
    prepare: (answers) => listValues(edition, answers),
    sumUp: (given) => {
      const values = { ...given };
      for (const [name, runner] of runners) values[name] = runner.runValues(values);
      return summarizeBy(edition, (name) => values[name]);
    },
  };
}
