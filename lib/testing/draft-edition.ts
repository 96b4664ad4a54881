/**
 * The next edition as a draft, made from the current one: one item added, one retired, one reworded, one weighed
 * otherwise. It stands in no folder of content/; tests build it, and can write it into a copy.
 */
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
/** The question that the added one follows, in the list and on its page. */
const AFTER = "procedures.payment";
const RETIRED = "environment.currency";
const REWORDED = "information.market-data";
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
