/**
 * Makes ready what results are computed from. It stands apart from the rest of an edition so that a browser can do
 * the same with the little that it is sent.
 */
import { compileCondition } from "../condition/evaluate";
import { compileRecommendation } from "../recommendations/compile";
import { listCited, listDerivedFacts } from "../recommendations/derived-facts";
import type { CoreData } from "./core";
import {
  AXES,
  type Axis,
  type BarrierGroup,
  type CoreQuestion,
  type Dimension,
  type EditionCore,
  type Lever,
} from "./edition";
import { toItem } from "./item";

/**
 * What a question may leave out. Set on all of them, so that every question has the same keys in the same order: the
 * engine reads all of them for each result, and much faster where they are alike.
 */
const OPTIONAL_KEYS = {
  options: undefined,
  classification: undefined,
  why: undefined,
  min: undefined,
  max: undefined,
  notBefore: undefined,
  dimension: undefined,
  critical: undefined,
  group: undefined,
  subgroup: undefined,
  driver: undefined,
  part: undefined,
};

/** The place of the screening question behind which a barrier stands; null for any other question. */
function findScreening({ questions }: CoreData, group: string | undefined, place: number): number | null {
  const screening = group === undefined ? place : questions.findIndex((question) => question.group === group);
  return screening === place ? null : screening;
}

function placeQuestions(data: CoreData, placeOf: (fact: string) => number): CoreQuestion[] {
  return data.questions.map(({ scale: scaleId, visible, ...question }, place) => {
    const scale = data.scales[scaleId];
    if (!scale) throw new RangeError(`${question.id}: there is no scale ${scaleId}`);
    return {
      ...OPTIONAL_KEYS,
      ...question,
      place,
      scale,
      visible: visible ? compileCondition(visible, placeOf) : null,
      screening: findScreening(data, question.group, place),
    };
  });
}

function listLevers(axes: EditionCore["axes"]): Lever[] {
  const levers = AXES.flatMap((axis) =>
    axes[axis].flatMap((dimension) => dimension.items.map((item) => ({ item, dimension, axis }))),
  );
  const rank = ({ item }: Lever) => (item.critical === undefined ? 1 : 0);
  return levers
    .filter(({ item }) => item.actionable)
    .sort((a, b) => rank(a) - rank(b) || (a.item.id < b.item.id ? -1 : 1));
}

function groupBarriers(data: CoreData, questions: readonly CoreQuestion[]): BarrierGroup[] {
  return data.scoring.groups.map(({ id, kind, capability }) => {
    const [screening, ...barriers] = questions.filter(({ group }) => group === id).map(toItem);
    if (!screening) throw new RangeError(`The barrier group ${id} has no questions`);
    return { id, kind, capability, screening, barriers };
  });
}

/** Gives every question and fact its place and compiles all conditions. Throws RangeError on ids that do not exist. */
export function compileCore(data: CoreData): EditionCore {
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
  const dimensionsOf = (axis: Axis): Dimension[] =>
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
  };
}
