/** json-rules-engine: scores as dynamic facts in plain JavaScript, each trigger as a rule with its gate. */
import { Engine } from "json-rules-engine";
import { listReadyMade } from "./summary";

const isAtLeast = (value, limit) => value >= limit - 1e-9;

function weighItems(items, answers) {
  let sum = 0;
  let weights = 0;
  for (const { id, weight, top } of items) {
    sum += weight * (answers[id] / top);
    weights += weight;
  }
  return (100 * sum) / weights;
}

function weighDimensions(dimensions, answers) {
  let sum = 0;
  let weights = 0;
  for (const { items, weight } of dimensions) {
    sum += weight * weighItems(items, answers);
    weights += weight;
  }
  return sum / weights;
}

function bandOf({ criticalItems, data }, willingness, ability, answers) {
  const { ready, prepare } = data.scoring.thresholds;
  const reaches = (limit) => isAtLeast(willingness, limit) && isAtLeast(ability, limit);
  const hasGap = criticalItems.some(({ id, critical }) => answers[id] < critical);
  if (reaches(ready.value) && !hasGap) return "ready";
  return reaches(prepare.value) ? "prepare" : "not-now";
}

function quadrantOf(willingness, ability) {
  if (isAtLeast(willingness, 60)) return isAtLeast(ability, 60) ? "set" : "eager";
  return isAtLeast(ability, 60) ? "could-but-does-not-plan" : "explore";
}

/** Every derived fact by its name, computed from the answers of a firm when a rule asks for it. */
function listFacts(edition) {
  const { axes, groups } = edition;
  const willingness = (answers) => weighDimensions(axes.willingness, answers);
  const ability = (answers) => weighDimensions(axes.ability, answers);
  const inAbility = axes.ability.flatMap(({ items }) => items);
  const others = axes.ability.filter(({ id }) => id !== "functions");
  const dimensions = [...axes.willingness, ...axes.ability];
  const capability = (group) => dimensions.find(({ id }) => id === group.capability).items;
  const isActNow = (group, answers) =>
    isAtLeast(weighItems(group.barriers, answers), 50) &&
    !isAtLeast(weighItems(capability(group), answers), 50);
  return {
    "score.willingness": willingness,
    "score.ability": ability,
    readiness: (answers) => Math.sqrt(willingness(answers) * ability(answers)),
    band: (answers) => bandOf(edition, willingness(answers), ability(answers), answers),
    quadrant: (answers) => quadrantOf(willingness(answers), ability(answers)),
    abilityWithoutFunctions: (answers) => weighDimensions(others, answers),
    abilityUnknownShare: (answers) =>
      inAbility.filter(({ id }) => answers[id] === "unknown").length / inAbility.length,
    actNowGroups: (answers) => groups.filter((group) => isActNow(group, answers)).length,
    ...Object.fromEntries(
      dimensions.map(({ id, items }) => [`score.${id}`, (answers) => weighItems(items, answers)]),
    ),
    ...Object.fromEntries(
      groups.map(({ id, barriers }) => [`load.${id}`, (answers) => weighItems(barriers, answers)]),
    ),
  };
}

function toCondition(condition) {
  if ("not" in condition) return { not: toCondition(condition.not) };
  if ("all" in condition) return { all: condition.all.map(toCondition) };
  if ("any" in condition) return { any: condition.any.map(toCondition) };
  const { fact, ...comparison } = condition;
  const [[operator, value]] = Object.entries(comparison);
  switch (operator) {
    case "in":
      return { fact, operator: "in", value };
    case "includesAny":
      return { fact, operator: "includesAny", value };
    case "is":
      return { fact, operator: "equal", value };
    case "atLeast":
      return { fact, operator: "greaterThanInclusive", value: value - 1e-9 };
    case "atMost":
      return { fact, operator: "lessThanInclusive", value: value + 1e-9 };
    default:
      return { fact, operator: "lessThan", value: value - 1e-9 };
  }
}

function addRules(engine, { data }) {
  for (const { id, gate, triggers } of data.recommendations) {
    for (const { weight, when } of triggers) {
      const all = [...(gate ? [toCondition(gate)] : []), toCondition(when)];
      engine.addRule({ conditions: { all }, event: { type: id, params: { weight } } });
    }
  }
}

export function makeRulesEngine(edition) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const facts = listFacts(edition);
  const isList = (value) => Array.isArray(value);
  engine.addOperator(
    "includesAny",
    (chosen, wanted) => isList(chosen) && chosen.some((id) => wanted.includes(id)),
  );
  for (const [id, compute] of Object.entries(facts)) {
    engine.addFact(id, async (_params, almanac) => compute(await almanac.factValue("answers")));
  }
  addRules(engine, edition);
  const dimensions = [...edition.axes.willingness, ...edition.axes.ability].map(({ id }) => id);
  const circumstances = { "context.earlierAssessment": false, "context.openPlan": false };
  return {
    name: "json-rules-engine",
    prepare: (answers) => ({ ...answers, answers, ...listReadyMade(edition, answers), ...circumstances }),
    sumUp: async (firm) => {
      const { events, almanac } = await engine.run(firm);
      const missed = Object.fromEntries(edition.data.recommendations.map(({ id }) => [id, 1]));
      for (const { type, params } of events) missed[type] *= 1 - params.weight;
      const scores = await Promise.all(dimensions.map((id) => almanac.factValue(`score.${id}`)));
      return {
        dimensions: Object.fromEntries(dimensions.map((id, index) => [id, scores[index]])),
        willingness: await almanac.factValue("score.willingness"),
        ability: await almanac.factValue("score.ability"),
        readiness: await almanac.factValue("readiness"),
        band: await almanac.factValue("band"),
        strengths: Object.fromEntries(Object.entries(missed).map(([id, rest]) => [id, 100 * (1 - rest)])),
      };
    },
  };
}
