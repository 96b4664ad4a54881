/**
 * Cross-checks the actions against their edition in both directions: what an action names exists, and every scored
 * item, barrier group, recommendation and type of support has an action. Every problem is collected.
 */
import { SUPPORT_TYPES } from "../directory/schema";
import type { ContentProblem } from "../edition/content-problem";
import type { EditionData } from "../edition/schema";
import { type ActionData, type ActionLibraryData, EFFORTS } from "./schema";

/** The file of an action, below the folder of the edition: its topic. */
export function fileOf({ id }: Pick<ActionData, "id">): string {
  return `actions/${id.split(".")[0]}.json`;
}

const UNCOVERED = "actions";

function optionsOf(data: EditionData, question: string): readonly string[] {
  return data.questions.find(({ id }) => id === question)?.options ?? [];
}

function checkAction(data: EditionData, action: ActionData): ContentProblem[] {
  const { id, lifts, clarifies, groups, recommendations, from, to } = action;
  const problems: ContentProblem[] = [];
  const report = (remedy: string) => problems.push({ file: fileOf(action), id, remedy });
  const within = (listed: readonly string[] | undefined, known: readonly string[], what: string) => {
    for (const name of listed ?? []) if (!known.includes(name)) report(`${name} is no ${what}: correct it.`);
    if (new Set(listed).size !== (listed?.length ?? 0)) report(`It names a ${what} twice: name it once.`);
  };
  const scored = data.questions.filter(({ dimension }) => dimension);
  const actionable = scored.filter((item) => item.actionable);
  const others = scored.filter((item) => !item.actionable);
  within(
    lifts,
    actionable.map((item) => item.id),
    "item that a firm can raise",
  );
  within(
    clarifies,
    others.map((item) => item.id),
    "scored item beyond the firm's reach",
  );
  within(
    groups,
    data.scoring.groups.map((group) => group.id),
    "barrier group",
  );
  within(
    recommendations,
    data.recommendations.map((recommendation) => recommendation.id),
    "recommendation",
  );
  within(action.regions, optionsOf(data, "profile.region"), "region");
  within(action.offerings, optionsOf(data, "profile.offering"), "offering");
  within(action.modes, optionsOf(data, "activity.modes"), "way abroad");
  for (const item of actionable.filter((question) => lifts.includes(question.id))) {
    const top = data.scales[item.scale]?.top ?? 0;
    if (from >= (to ?? top) || (to ?? top) > top)
      report(`\`from\` must be below \`to\`, and \`to\` at most ${top}.`);
    const group = data.scoring.groups.find(({ capability }) => capability === item.dimension);
    if (group && !groups.includes(group.id))
      report(`It lifts ${item.id}, which answers the barriers of ${group.id}: name that group.`);
  }
  return problems;
}

/** Every step of every item that a firm can raise needs an action for all firms, whatever their stage or region. */
function listUncoveredSteps(data: EditionData, actions: readonly ActionData[]): ContentProblem[] {
  const forAll = actions.filter(
    ({ stages, regions, offerings, modes }) => !stages && !regions && !offerings && !modes,
  );
  return data.questions
    .filter(({ dimension, actionable }) => dimension && actionable)
    .flatMap(({ id, scale }) => {
      const top = data.scales[scale]?.top ?? 0;
      const own = forAll.filter(({ lifts }) => lifts.includes(id));
      return [...Array(top).keys()]
        .filter((level) => !own.some(({ from, to }) => from <= level && level < (to ?? top)))
        .map((level) => ({
          file: UNCOVERED,
          id,
          remedy: `No action for all firms lifts this item from level ${level}: add one.`,
        }));
    });
}

function listUncovered(data: EditionData, actions: readonly ActionData[]): ContentProblem[] {
  const missing = (wanted: readonly string[], found: readonly string[], what: string) =>
    wanted
      .filter((id) => !found.includes(id))
      .map((id) => ({ file: UNCOVERED, id, remedy: `No action ${what}: add one.` }));
  const beyondReach = data.questions.filter(({ dimension, actionable }) => dimension && !actionable);
  return [
    ...missing(
      beyondReach.map(({ id }) => id),
      actions.flatMap(({ clarifies }) => clarifies),
      "helps to judge this item",
    ),
    ...missing(
      data.scoring.groups.map(({ id }) => id),
      actions.flatMap(({ groups }) => groups),
      "eases this barrier group",
    ),
    ...missing(
      data.recommendations.map(({ id }) => id),
      actions.flatMap(({ recommendations }) => recommendations),
      "serves this recommendation",
    ),
    ...missing(
      SUPPORT_TYPES,
      actions.flatMap(({ support }) => support),
      "draws on this type of support",
    ),
  ];
}

function checkOrder(order: ActionLibraryData["order"] | null): ContentProblem[] {
  if (!order) return [];
  const file = "action-order.json";
  const { effort, feltFloor, first } = order;
  const problems: ContentProblem[] = [];
  const report = (isWrong: boolean, id: string, remedy: string) => {
    if (isWrong) problems.push({ file, id, remedy });
  };
  for (const id of EFFORTS) report(effort[id].value <= 0, `effort.${id}`, "Give a number above 0.");
  report(feltFloor.value <= 0 || feltFloor.value > 1, "feltFloor", "Give a number above 0, and at most 1.");
  report(!Number.isInteger(first.value) || first.value < 1, "first", "Give a whole number, at least 1.");
  return problems;
}

/** Every problem of the actions, none if they can be used; `order` is null where it cannot be read. */
export function listActionProblems(
  data: EditionData,
  { actions, order }: Pick<ActionLibraryData, "actions"> & { order: ActionLibraryData["order"] | null },
): ContentProblem[] {
  const seen = actions.map(({ id }) => id);
  return [
    ...actions.flatMap((action) => checkAction(data, action)),
    ...actions
      .filter(({ id }, index) => seen.indexOf(id) !== index)
      .map((action) => ({
        file: fileOf(action),
        id: action.id,
        remedy: "This id stands twice: give one another id.",
      })),
    ...listUncoveredSteps(data, actions),
    ...listUncovered(data, actions),
    ...checkOrder(order),
  ];
}
