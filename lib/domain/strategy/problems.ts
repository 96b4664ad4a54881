/**
 * Cross-checks the data of the strategy part in both directions: what is named exists, and every question, barrier,
 * requirement and step has its place.
 */
import type { Condition } from "../condition/schema";
import { checkCondition } from "../edition/condition-problems";
import type { ContentProblem, EditionParts } from "../edition/content-problem";
import { listStrategyFacts } from "./facts";
import type { StrategyRules, SwotRule } from "./schema";
import { RUNGS } from "./terms";

const FILE = "strategy.json";

type Data = EditionParts & { readonly strategy: StrategyRules };

function optionsOf(data: Data, id: string): readonly string[] {
  const question = data.questions.find((one) => one.id === id);
  const isYesNo = data.scales[question?.scale ?? ""]?.kind === "yes-no";
  return isYesNo ? ["true", "false"] : (question?.options ?? []);
}

/** Names that do not stand among those wanted, those wanted that nobody names, and names that stand twice. */
function compareLists(
  named: readonly string[],
  wanted: readonly string[],
  remedies: { missing: string; unknown: string },
): ContentProblem[] {
  return [
    ...wanted.filter((id) => !named.includes(id)).map((id) => ({ file: FILE, id, remedy: remedies.missing })),
    ...named.filter((id) => !wanted.includes(id)).map((id) => ({ file: FILE, id, remedy: remedies.unknown })),
    ...named
      .filter((id, index) => named.indexOf(id) !== index)
      .map((id) => ({ file: FILE, id, remedy: "This stands twice: keep one." })),
  ];
}

function checkPace(data: Data): ContentProblem[] {
  const { signals } = data.strategy.pace;
  const asked = data.questions.filter(({ part }) => part === "pace").map(({ id }) => id);
  return [
    ...compareLists(Object.keys(signals), asked, {
      missing: "Say in `pace.signals` what its options point to.",
      unknown: "No question on pace has this id: correct it.",
    }),
    ...asked.flatMap((id) =>
      compareLists(
        Object.keys(signals[id] ?? {}).map((option) => `${id}: ${option}`),
        optionsOf(data, id).map((option) => `${id}: ${option}`),
        { missing: "Say what this option points to.", unknown: "There is no such option: correct it." },
      ),
    ),
  ];
}

function checkVariables(data: Data): ContentProblem[] {
  const { variables } = data.strategy.entry;
  const questions = variables.map(({ question }) => question);
  const asked = data.questions.filter(({ id, part }) => part === "entry" && questions.includes(id));
  return [
    ...compareLists(
      questions,
      asked.map(({ id }) => id),
      { missing: "Name it once.", unknown: "No question on entry has this id: correct it." },
    ),
    ...variables.flatMap(({ question, high, low }) =>
      compareLists([high, low], optionsOf(data, question), {
        missing: `${question} has an option that points to neither side: name it.`,
        unknown: `${question} has no such option: correct it.`,
      }),
    ),
  ];
}

/** Every question on entry is a variable of the table, or some requirement or rule names it. */
function checkEntryQuestions(data: Data): ContentProblem[] {
  const used = JSON.stringify([data.strategy.entry, data.strategy.swot]);
  return data.questions
    .filter(({ id, part }) => part === "entry" && !used.includes(`"${id}"`))
    .map(({ id }) => ({ file: FILE, id, remedy: "Nothing rests on this question: use it or take it away." }));
}

function checkLadder(data: Data): ContentProblem[] {
  const { requirements, rungs, equity } = data.strategy.entry;
  const named = [...equity, ...rungs.flatMap(({ needs, favours }) => [...needs, ...favours])];
  const modes = optionsOf(data, "activity.modes");
  return [
    ...compareLists(
      rungs.map(({ id }) => id),
      RUNGS,
      { missing: "Add this step to the ladder.", unknown: "The ladder has no such step." },
    ),
    ...compareLists(
      [...new Set(named)],
      requirements.map(({ id }) => id),
      { missing: "No step rests on this requirement: use it.", unknown: "There is no such requirement." },
    ),
    ...rungs
      .flatMap(({ modes: options }) => options)
      .filter((option) => !modes.includes(option))
      .map((id) => ({ file: FILE, id, remedy: "activity.modes has no such option: correct it." })),
  ];
}

function checkObstacles(data: Data): ContentProblem[] {
  const screenings = data.scoring.groups.map(
    ({ id }) => data.questions.find(({ group }) => group === id)?.id,
  );
  const barriers = data.questions.filter(({ id, group }) => group && !screenings.includes(id));
  return compareLists(
    Object.values(data.strategy.obstacles.kinds).flat(),
    barriers.map(({ id }) => id),
    {
      missing: "Say which kind of obstacle this barrier is.",
      unknown: "No barrier has this id: correct it.",
    },
  );
}

function conditionsOfRule({ facts, holds }: SwotRule): Condition[] {
  return facts.map((fact) => ({ fact, ...holds }) as Condition);
}

/** Every problem of the strategy part, none if it can be used. */
export function listStrategyProblems(parts: EditionParts): ContentProblem[] {
  const { strategy } = parts;
  if (!strategy) return [];
  const data = { ...parts, strategy };
  const { pace, entry, swot } = strategy;
  const derived = listStrategyFacts(data);
  const conditions = [
    { id: "pace.constrained", when: pace.constrained },
    ...entry.requirements,
    ...swot.rules.flatMap((rule) =>
      conditionsOfRule(rule).map((when) => ({ id: `swot.${rule.field}`, when })),
    ),
  ];
  return [
    ...conditions.flatMap(({ id, when }) => checkCondition(data, derived, when, FILE, id)),
    ...checkPace(data),
    ...checkVariables(data),
    ...checkEntryQuestions(data),
    ...checkLadder(data),
    ...checkObstacles(data),
  ];
}
