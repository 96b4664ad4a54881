/** All editions as one, for what they share: words, the directory and the benchmarks serve every one of them. */
import type { Question } from "@/lib/domain/edition/question";
import type { EditionData } from "@/lib/domain/edition/schema";

/** Each entry once; where several have an id, the last. */
function joinById<Entry extends { readonly id: string }>(lists: readonly (readonly Entry[])[]): Entry[] {
  return [...new Map(lists.flat().map((entry) => [entry.id, entry])).values()];
}

function joinQuestions(editions: readonly EditionData[]): Question[] {
  const all = editions.flatMap(({ questions }) => questions);
  return joinById([all]).map((newest) => {
    const same = all.filter(({ id }) => id === newest.id);
    const options = [...new Set(same.flatMap((question) => question.options ?? []))];
    return {
      ...newest,
      critical: same.find(({ critical }) => critical !== undefined)?.critical,
      ...(options.length > 0 && { options }),
    };
  });
}

function joinSections(editions: readonly EditionData[]): EditionData["sections"] {
  const of = (list: keyof EditionData["sections"]) =>
    joinById(editions.map(({ sections }) => sections[list]));
  return { quick: of("quick"), full: of("full"), strategy: of("strategy") };
}

function joinScoring(editions: readonly EditionData[], newest: EditionData): EditionData["scoring"] {
  const { axes, ...scoring } = newest.scoring;
  const of = (axis: keyof typeof axes) => ({
    ...axes[axis],
    dimensions: joinById(editions.map((edition) => edition.scoring.axes[axis].dimensions)),
  });
  return {
    ...scoring,
    axes: { willingness: of("willingness"), ability: of("ability") },
    groups: joinById(editions.map((edition) => edition.scoring.groups)),
  };
}

/** Everything that any of them names, the newest meaning of each; null if there are none. The oldest stands first. */
export function joinEditions(editions: readonly EditionData[]): EditionData | null {
  const newest = editions.at(-1);
  if (!newest || editions.length === 1) return newest ?? null;
  const requirements = joinById(editions.map(({ strategy }) => strategy.entry.requirements));
  return {
    ...newest,
    scales: Object.assign({}, ...editions.map(({ scales }) => scales)),
    questions: joinQuestions(editions),
    sections: joinSections(editions),
    scoring: joinScoring(editions, newest),
    strategy: { ...newest.strategy, entry: { ...newest.strategy.entry, requirements } },
    recommendations: joinById(editions.map(({ recommendations }) => recommendations)),
  };
}
