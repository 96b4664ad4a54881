/**
 * The next edition as a draft, made from the current one: one item added, one retired, one reworded, one weighed
 * otherwise. It stands in no folder of content/; tests build it, and can write it into a copy.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileEdition } from "@/lib/domain/edition/compile";
import type { Edition } from "@/lib/domain/edition/edition";
import { type Question, questionSchema } from "@/lib/domain/edition/question";
import type { EditionData } from "@/lib/domain/edition/schema";
import { copyData } from "./current-edition";

const ID = "2026.2";

const ADDED = questionSchema.parse({
  id: "procedures.screening",
  scale: "practice",
  dimension: "procedures",
  notApplicable: true,
  source: { id: "leonidou-2004", where: "1.3.1 c" },
});
const ADDED_WORDS = {
  label: "Checks before a sale",
  question: "How do you check whether you may sell to a customer abroad?",
  help: "Some buyers and some goods are under sanctions. For example: a maker of pumps looks a new buyer up in the EU's list.",
  why: "A forbidden sale can be fined, even where it was a mistake.",
};
/** The question that the added one follows, in the list and on its page. */
const AFTER = "procedures.payment";
const RETIRED = "environment.currency";
/** An item of the same group, for what served the retired one. */
const STANDS_IN = "environment.country-risk";
const REWORDED = "information.market-data";
const REWORDED_QUESTION = "How do you keep up with the figures of the markets that you look at?";
const WEIGHED = { id: "functions.staff", weight: 1.5, why: "Firms name trained people first." };

interface DraftEdition {
  readonly data: EditionData;
  readonly edition: Edition;
  /** The ids of the questions that differ from those of the current edition. */
  readonly changes: {
    readonly added: string;
    readonly retired: string;
    readonly reworded: string;
    readonly weighed: string;
  };
}

function addAfter<One>(list: readonly One[], isBefore: (one: One) => boolean, added: One): One[] {
  return list.flatMap((one) => (isBefore(one) ? [one, added] : [one]));
}

function changeQuestions(questions: readonly Question[]): Question[] {
  const kept = questions
    .filter(({ id }) => id !== RETIRED)
    .map((question) => (question.id === WEIGHED.id ? { ...question, ...WEIGHED } : question));
  return addAfter(kept, ({ id }) => id === AFTER, ADDED);
}

function changeSections(sections: EditionData["sections"]): EditionData["sections"] {
  const full = sections.full.map((section) => {
    const kept = section.questions.filter((id) => id !== RETIRED);
    return { ...section, questions: addAfter(kept, (id) => id === AFTER, ADDED.id) };
  });
  return { ...sections, full };
}

/** A fresh copy at each call, so that a test may change it further. */
export function buildDraftEdition(): DraftEdition {
  const current = copyData();
  const data: EditionData = {
    ...current,
    id: ID,
    status: "draft",
    questions: changeQuestions(current.questions),
    sections: changeSections(current.sections),
  };
  return {
    data,
    edition: compileEdition(data),
    changes: { added: ADDED.id, retired: RETIRED, reworded: REWORDED, weighed: WEIGHED.id },
  };
}

type Json = Record<string, unknown>;

function readJson<Value>(root: string, file: string): Value {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as Value;
}

function writeJson(root: string, file: string, value: unknown): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify(value));
}

/** Actions that lift the retired item lift another of its group, and those beside the added one lift that too. */
function changeLifts(lifts: readonly string[]): string[] {
  const kept = lifts.map((id) => (id === RETIRED ? STANDS_IN : id));
  return [...new Set(kept.includes(AFTER) ? [...kept, ADDED.id] : kept)];
}

/** Writes the draft, with all that an edition consists of, into a copy of content/. */
export function writeDraftEdition(root: string): void {
  const { data } = buildDraftEdition();
  const [older, newer] = ["editions/2026.1", `editions/${ID}`];
  cpSync(path.join(root, older), path.join(root, newer), { recursive: true });
  writeJson(root, `${newer}/edition.json`, { id: ID, status: "draft", locales: data.locales });
  writeJson(root, `${newer}/sections.json`, data.sections);
  for (const part of ["facts", "motives", "items", "barriers", "strategy"]) {
    const ids = readJson<Json[]>(root, `${older}/questions/${part}.json`).map(({ id }) => id);
    const belongs = ({ id }: Question) => ids.includes(id) || (part === "items" && id === ADDED.id);
    writeJson(root, `${newer}/questions/${part}.json`, data.questions.filter(belongs));
  }
  for (const topic of readdirSync(path.join(root, newer, "actions"))) {
    const file = `${newer}/actions/${topic}`;
    const actions = readJson<{ lifts: string[] }[]>(root, file);
    const changed = actions.map((action) => ({ ...action, lifts: changeLifts(action.lifts) }));
    writeJson(root, file, changed);
  }
  const words = readJson<Json>(root, "locales/en/questions/items.json");
  writeJson(root, "locales/en/questions/items.json", { ...words, [ADDED.id]: ADDED_WORDS });
  const reworded = { ...(words[REWORDED] as Json), question: REWORDED_QUESTION };
  writeJson(root, `locales/en/editions/${ID}/questions.json`, { [REWORDED]: reworded });
}
