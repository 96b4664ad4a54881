/** The strategy part made ready for use: its questions grouped by what they tell, its conditions compiled. */
import { type CompiledCondition, compileCondition } from "../condition/evaluate";
import type { Comparison } from "../condition/schema";
import type { Dimension, PlacedQuestion } from "../edition/edition";
import { toItem } from "../edition/item";
import type { EditionData } from "../edition/schema";
import { listCited } from "../recommendations/derived-facts";
import { listStrategyFacts, partOfDriver } from "./facts";
import type { StrategyRules } from "./schema";
import { DRIVER_GROUPS, type DriverGroup, type SwotField } from "./terms";

/** A condition with the questions that its facts rest on. */
interface SourcedCondition extends CompiledCondition {
  readonly questions: readonly string[];
}

export interface CompiledStrategy {
  readonly rules: StrategyRules;
  /** Each group of drivers as a dimension: the mean of its questions. */
  readonly drivers: readonly (Dimension & { readonly id: DriverGroup })[];
  readonly responsiveness: Dimension;
  readonly levers: Dimension;
  readonly motives: Readonly<Record<"push" | "pull", Dimension>>;
  readonly constrained: SourcedCondition;
  readonly requirements: ReadonlyMap<string, SourcedCondition>;
  readonly swot: readonly {
    readonly field: SwotField;
    readonly fact: string;
    readonly when: SourcedCondition;
  }[];
}

/** Throws RangeError on facts that do not exist. */
export function compileStrategy(data: EditionData, questions: readonly PlacedQuestion[]): CompiledStrategy {
  const rules = data.strategy;
  const derived = listStrategyFacts(data);
  const restsOn = new Map(derived.map((fact) => [fact.id, fact.questions]));
  const places = new Map([...data.questions, ...derived].map(({ id }, place) => [id, place]));
  const placeOf = (fact: string) => {
    const place = places.get(fact);
    if (place === undefined) throw new RangeError(`There is no fact ${fact} in the strategy part`);
    return place;
  };
  const compile = (condition: Parameters<typeof compileCondition>[0]): SourcedCondition => {
    const compiled = compileCondition(condition, placeOf);
    const named = compiled.comparisons.flatMap(({ fact }) => restsOn.get(fact) ?? listCited(data, fact));
    return { ...compiled, questions: [...new Set(named)] };
  };
  const group = <Id extends string>(id: Id, belongs: (question: PlacedQuestion) => boolean) => ({
    id,
    weight: 1,
    items: questions.filter(belongs).map(toItem),
  });
  return {
    rules,
    drivers: DRIVER_GROUPS.map((id) => group(id, ({ part }) => part === partOfDriver(id))),
    responsiveness: group("responsiveness", ({ part }) => part === "doz-responsiveness"),
    levers: group("levers", ({ part }) => part === "yip-lever"),
    motives: {
      push: group("push", ({ driver }) => driver === "push"),
      pull: group("pull", ({ driver }) => driver === "pull"),
    },
    constrained: compile(rules.pace.constrained),
    requirements: new Map(rules.entry.requirements.map(({ id, when }) => [id, compile(when)])),
    swot: rules.swot.rules.flatMap(({ field, facts, holds }) =>
      facts.map((fact) => ({ field, fact, when: compile({ fact, ...holds } as Comparison) })),
    ),
  };
}
