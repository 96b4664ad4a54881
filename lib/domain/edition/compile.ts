/** Makes an edition ready for use. The data must be free of problems (see problems.ts); else this throws. */
import { answerSchema, listLiterals } from "../assessment/answer-schema";
import { compileCondition } from "../condition/evaluate";
import { compileRecommendation } from "../recommendations/compile";
import { listCited, listDerivedFacts } from "../recommendations/derived-facts";
import { compileStrategy } from "../strategy/compile";
import {
  AXES,
  type BarrierGroup,
  type Dimension,
  type Edition,
  type Lever,
  type PlacedQuestion,
} from "./edition";
import { toItem } from "./item";
import type { EditionData } from "./schema";

/**
 * What a question may leave out. Set on all of them, so that every question has the same keys in the same order: the
 * engine reads all of them for each result, and much faster where they are alike.
 */
const OPTIONAL_KEYS = {
  classification: undefined,
  min: undefined,
  max: undefined,
  notBefore: undefined,
  dimension: undefined,
  why: undefined,
  critical: undefined,
  group: undefined,
  subgroup: undefined,
  driver: undefined,
  part: undefined,
};

/** The place of the screening question behind which a barrier stands; null for any other question. */
function findScreening({ questions }: EditionData, group: string | undefined, place: number): number | null {
  const screening = group === undefined ? place : questions.findIndex((question) => question.group === group);
  return screening === place ? null : screening;
}

function placeQuestions(data: EditionData, placeOf: (fact: string) => number): PlacedQuestion[] {
  return data.questions.map(({ scale: scaleId, options, visible, ...question }, place) => {
    const scale = data.scales[scaleId];
    if (!scale) throw new RangeError(`${question.id}: there is no scale ${scaleId}`);
    const allOptions = question.classification ? data.classifications[question.classification] : options;
    const answerable = { ...question, scale, options: allOptions };
    return {
      ...OPTIONAL_KEYS,
      ...question,
      place,
      scaleId,
      scale,
      options: allOptions,
      schema: answerSchema(answerable),
      literals: new Set(listLiterals(answerable)),
      visible: visible ? compileCondition(visible, placeOf) : null,
      screening: findScreening(data, question.group, place),
    };
  });
}

function listLevers(axes: Edition["axes"]): Lever[] {
  const levers = AXES.flatMap((axis) =>
    axes[axis].flatMap((dimension) => dimension.items.map((item) => ({ item, dimension, axis }))),
  );
  const rank = ({ item }: Lever) => (item.critical === undefined ? 1 : 0);
  return levers
    .filter(({ item }) => item.actionable)
    .sort((a, b) => rank(a) - rank(b) || (a.item.id < b.item.id ? -1 : 1));
}

function groupBarriers(data: EditionData, questions: readonly PlacedQuestion[]): BarrierGroup[] {
  return data.scoring.groups.map(({ id, kind, capability }) => {
    const [screening, ...barriers] = questions.filter(({ group }) => group === id).map(toItem);
    if (!screening) throw new RangeError(`The barrier group ${id} has no questions`);
    return { id, kind, capability, screening, barriers };
  });
}

/** Gives every question and fact its place and compiles all conditions. Throws RangeError on ids that do not exist. */
export function compileEdition(data: EditionData): Edition {
  const derived = listDerivedFacts(data);
  const factIds = [...data.questions.map(({ id }) => id), ...derived.map(({ id }) => id)];
  const places = new Map(factIds.map((id, place) => [id, place]));
  const placeOf = (fact: string) => {
    const place = places.get(fact);
    if (place === undefined) throw new RangeError(`There is no fact ${fact}`);
    return place;
  };
  const questionsByFact = new Map(derived.map(({ id, questions }) => [id, questions]));
  const questions = placeQuestions(data, placeOf);
  const dimensionsOf = (axis: "willingness" | "ability"): Dimension[] =>
    data.scoring.axes[axis].dimensions.map(({ id, weight }) => ({
      id,
      weight,
      items: questions.filter(({ dimension }) => dimension === id).map(toItem),
    }));
  const axes = { willingness: dimensionsOf("willingness"), ability: dimensionsOf("ability") };
  const weightOf = (dimensions: readonly Dimension[]) =>
    dimensions.flatMap(({ items }) => items).reduce((sum, { weight }) => sum + weight, 0);
  return {
    data,
    questions,
    questionById: new Map(questions.map((question) => [question.id, question])),
    years: questions.filter(({ scale }) => scale.notAfterClock),
    axes,
    axisWeights: { willingness: weightOf(axes.willingness), ability: weightOf(axes.ability) },
    criticalItems: [...axes.willingness, ...axes.ability].flatMap(({ items }) =>
      items.filter(({ critical }) => critical !== undefined),
    ),
    levers: listLevers(axes),
    groups: groupBarriers(data, questions),
    recommendations: data.recommendations.map((recommendation) =>
      compileRecommendation(
        recommendation,
        placeOf,
        (fact) => questionsByFact.get(fact) ?? listCited(data, fact),
      ),
    ),
    strategy: compileStrategy(data, questions),
    factCount: factIds.length,
  };
}
