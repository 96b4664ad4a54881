/** The scores and rules of an edition as expressions of SurveyJS, in the order in which they build on one another. */
import type { Comparison, Condition } from "@/lib/domain/condition/schema";
import type { Dimension, Edition, Item } from "@/lib/domain/edition/edition";

export interface NamedExpression {
  readonly name: string;
  readonly expression: string;
}

/** A dot would be a path, and a dash a minus. */
export function nameFact(id: string): string {
  return id.replaceAll(/[.-]/g, "_");
}

const value = (id: string) => `{${nameFact(id)}}`;
const quote = (text: string) => `'${text}'`;

function weighItems(items: readonly Item[]): string {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0);
  const parts = items.map(({ id, weight, top }) => `${value(id)} * ${weight / top}`);
  return `(${parts.join(" + ")}) / ${weights} * 100`;
}

function weighDimensions(dimensions: readonly Dimension[]): string {
  const weights = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const parts = dimensions.map(({ id, weight }) => `${value(`score.${id}`)} * ${weight}`);
  return `(${parts.join(" + ")}) / ${weights}`;
}

/** A limit moved by the tolerance, without an exponent, which the expressions cannot read. */
const shift = (limit: number, by: number) => (limit + by).toFixed(9);

function compare(comparison: Comparison): string {
  const fact = value(comparison.fact);
  if ("in" in comparison)
    return `(${comparison.in.map((option) => `${fact} = ${quote(option)}`).join(" or ")})`;
  if ("includesAny" in comparison) return `${fact} anyof [${comparison.includesAny.map(quote).join(", ")}]`;
  if ("is" in comparison) return `${fact} = ${comparison.is}`;
  if ("atLeast" in comparison) return `${fact} >= ${shift(comparison.atLeast, -1e-9)}`;
  if ("atMost" in comparison) return `${fact} <= ${shift(comparison.atMost, 1e-9)}`;
  return `${fact} < ${shift(comparison.below, -1e-9)}`;
}

export function writeCondition(condition: Condition): string {
  if ("fact" in condition) return compare(condition);
  if ("not" in condition) return `!(${writeCondition(condition.not)})`;
  const [parts, word] = "all" in condition ? [condition.all, " and "] : [condition.any, " or "];
  return `(${parts.map(writeCondition).join(word)})`;
}

function listScores({ axes, groups, data, criticalItems }: Edition): NamedExpression[] {
  const { ready, prepare, loadHigh, capabilityLow } = data.scoring.thresholds;
  const both = (limit: number) =>
    `{score_willingness} >= ${limit - 1e-9} and {score_ability} >= ${limit - 1e-9}`;
  const others = axes.ability.filter(({ id }) => id !== "functions");
  const inAbility = axes.ability.flatMap(({ items }) => items);
  const unknown = inAbility.map(({ id }) => `iif(${value(id)} = 'unknown', 1, 0)`);
  const actNow = groups.map(
    ({ id, capability }) =>
      `iif({load_${id}} >= ${loadHigh.value - 1e-9} and {score_${capability}} < ${capabilityLow.value - 1e-9}, 1, 0)`,
  );
  return [
    ...[...axes.willingness, ...axes.ability].map(({ id, items }) => ({
      name: nameFact(`score.${id}`),
      expression: weighItems(items),
    })),
    { name: "score_willingness", expression: weighDimensions(axes.willingness) },
    { name: "score_ability", expression: weighDimensions(axes.ability) },
    { name: "readiness", expression: "sqrt({score_willingness} * {score_ability})" },
    ...groups.map(({ id, barriers }) => ({ name: `load_${id}`, expression: weighItems(barriers) })),
    {
      name: "hasGap",
      expression: criticalItems.map(({ id, critical }) => `${value(id)} < ${critical}`).join(" or "),
    },
    {
      name: "band",
      expression: `iif(${both(ready.value)} and {hasGap} = false, 'ready', iif(${both(prepare.value)}, 'prepare', 'not-now'))`,
    },
    {
      name: "quadrant",
      expression: `iif({score_willingness} >= ${ready.value - 1e-9}, iif({score_ability} >= ${ready.value - 1e-9}, 'set', 'eager'), iif({score_ability} >= ${ready.value - 1e-9}, 'could-but-does-not-plan', 'explore'))`,
    },
    { name: "abilityWithoutFunctions", expression: weighDimensions(others) },
    { name: "abilityUnknownShare", expression: `(${unknown.join(" + ")}) / ${inAbility.length}` },
    { name: "actNowGroups", expression: actNow.join(" + ") },
  ];
}

function listStrengths({ data }: Edition): NamedExpression[] {
  return data.recommendations.map(({ id, gate, triggers }) => {
    const missed = triggers.map(({ weight, when }) => `iif(${writeCondition(when)}, ${1 - weight}, 1)`);
    const strength = `100 * (1 - ${missed.join(" * ")})`;
    return {
      name: nameFact(`strength.${id}`),
      expression: gate ? `iif(${writeCondition(gate)}, ${strength}, 0)` : strength,
    };
  });
}

/** Scores first, then what is read from them, then the strength of each recommendation. */
export function listExpressions(edition: Edition): NamedExpression[] {
  return [...listScores(edition), ...listStrengths(edition)];
}
