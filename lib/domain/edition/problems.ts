/**
 * Cross-checks the data of an edition in both directions: what is named exists, and what exists is used. Every
 * problem is collected, so that an author sees all of them at once, each with what to do.
 */
import { listDerivedFacts } from "../recommendations/derived-facts";
import { listStrategyProblems } from "../strategy/problems";
import { checkResultCondition } from "./condition-problems";
import type { ContentProblem, EditionParts } from "./content-problem";
import type { Question } from "./question";
import { checkQuestion } from "./question-problems";
import { SECTION_LISTS } from "./schema";

function listTwice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function reportAll(file: string, ids: readonly string[], remedy: (id: string) => string): ContentProblem[] {
  return ids.map((id) => ({ file, id, remedy: remedy(id) }));
}

function checkScales({ questions, scales }: EditionParts): ContentProblem[] {
  const file = "scales.json";
  const used = new Set(questions.map(({ scale }) => scale));
  const levels = Object.entries(scales).filter(([, { kind }]) => kind === "level");
  return [
    ...reportAll(
      file,
      Object.keys(scales).filter((id) => !used.has(id)),
      () => "No question uses this scale: take it away.",
    ),
    ...reportAll(
      file,
      levels.filter(([, { top }]) => top === undefined).map(([id]) => id),
      () => "A scale of levels needs its highest level: add `top`.",
    ),
  ];
}

function checkScoring({ questions, scoring }: EditionParts): ContentProblem[] {
  const file = "scoring.json";
  const dimensions = [...scoring.axes.willingness.dimensions, ...scoring.axes.ability.dimensions];
  const dimensionIds = dimensions.map(({ id }) => id);
  const groupIds = scoring.groups.map(({ id }) => id);
  const measured = new Set(questions.map(({ dimension }) => dimension));
  const sizeOf = (group: string) => questions.filter((question) => question.group === group).length;
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  return [
    ...reportAll(
      file,
      listTwice([...dimensionIds, ...groupIds.map((id) => `group ${id}`)]),
      () => "This stands twice: name it once.",
    ),
    ...reportAll(
      file,
      dimensionIds.filter((id) => !measured.has(id)),
      () => "No item measures this dimension: add items or take it away.",
    ),
    ...reportAll(
      file,
      idsOf(dimensions.filter(({ weight, why }) => weight !== 1 && !why)),
      () => "A weight other than 1 needs a reason: add `why`.",
    ),
    ...reportAll(
      file,
      groupIds.filter((id) => sizeOf(id) < 2),
      () => "A group needs a screening question and barriers behind it: add them or take it away.",
    ),
    ...reportAll(
      file,
      idsOf(scoring.groups.filter(({ capability }) => !dimensionIds.includes(capability))),
      (id) =>
        `There is no dimension ${scoring.groups.find((group) => group.id === id)?.capability}: correct it.`,
    ),
    ...questions
      .filter(({ dimension }) => dimension && !dimensionIds.includes(dimension))
      .map(({ id, dimension }) => ({
        file: "questions",
        id,
        remedy: `No axis has the dimension ${dimension}.`,
      })),
    ...questions
      .filter(({ group }) => group && !groupIds.includes(group))
      .map(({ id, group }) => ({ file: "questions", id, remedy: `There is no barrier group ${group}.` })),
  ];
}

/** Stage, path and size are read from certain questions, and from certain modes among their options. */
function checkStage({ questions, stage, ...parts }: EditionParts): ContentProblem[] {
  const ids = new Set(questions.map(({ id }) => id));
  const needed = listDerivedFacts({ questions, ...parts }).flatMap((fact) => fact.questions);
  const missing = [...new Set(needed)].filter((id) => !ids.has(id));
  const options = questions.find(({ id }) => id === "activity.modes")?.options ?? [];
  const modes = stage ? [...stage.committedModes, ...stage.otherModes, ...stage.networkModes] : [];
  return [
    ...reportAll("questions", missing, () => "Stage, path or size is read from this question: add it."),
    ...reportAll(
      "stage.json",
      [...new Set(modes)].filter((mode) => !options.includes(mode)),
      () => "activity.modes has no such option: correct it.",
    ),
  ];
}

/** Which list of sections asks a question: the quick ones are flagged, and the strategy part stands by itself. */
function isAskedBy(list: (typeof SECTION_LISTS)[number], { part, quick }: Question): boolean {
  if (list === "strategy") return part !== undefined;
  return part === undefined && (list === "full" || quick);
}

/** A list of sections asks all its questions but the barriers, which stand behind a screening question. */
function checkSections({ questions, scoring, sections }: EditionParts): ContentProblem[] {
  if (!sections) return [];
  const file = "sections.json";
  const { willingness, ability } = scoring.axes;
  const shown = [...willingness.dimensions, ...ability.dimensions].map(({ id }) => id);
  const shows = new Set([...shown, "willingness", "ability", "stage"]);
  const screenings = new Set(scoring.groups.map(({ id }) => questions.find(({ group }) => group === id)?.id));
  const isListed = ({ id, group }: Question) => !group || screenings.has(id);
  return SECTION_LISTS.flatMap((list) => {
    const asked = sections[list].flatMap((section) => section.questions);
    const wanted = questions
      .filter((question) => isListed(question) && isAskedBy(list, question))
      .map(({ id }) => id);
    const unknown = sections[list].flatMap((section) => section.shows.filter((id) => !shows.has(id)));
    return [
      ...reportAll(
        file,
        wanted.filter((id) => !asked.includes(id)),
        () => `No ${list} section asks this question: add it to one.`,
      ),
      ...reportAll(
        file,
        asked.filter((id) => !wanted.includes(id)),
        () => `This does not belong into a ${list} section: correct or remove it.`,
      ),
      ...reportAll(file, listTwice(asked), () => `Two ${list} sections ask this: keep one.`),
      ...reportAll(file, unknown, () => "No result has this name, so no section can show it: correct it."),
    ];
  });
}

function checkRecommendations(parts: EditionParts): ContentProblem[] {
  const fileOf = (id: string) => `recommendations/${id}.json`;
  const twice = listTwice(parts.recommendations.map(({ id }) => id));
  return [
    ...twice.map((id) => ({ file: fileOf(id), id, remedy: "Two recommendations have this id: keep one." })),
    ...parts.recommendations.flatMap(({ id, gate, triggers }) =>
      [...(gate ? [gate] : []), ...triggers.map(({ when }) => when)].flatMap((condition) =>
        checkResultCondition(parts, condition, fileOf(id), id),
      ),
    ),
  ];
}

/** Every problem of the data, none if it can be used. */
export function listEditionProblems(parts: EditionParts): ContentProblem[] {
  return [
    ...parts.questions.flatMap((question, place) => checkQuestion(parts, question, place)),
    ...checkScales(parts),
    ...checkScoring(parts),
    ...checkStage(parts),
    ...checkSections(parts),
    ...checkRecommendations(parts),
    ...listStrategyProblems(parts),
  ];
}
