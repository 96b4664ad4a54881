import { readdirSync, readFileSync } from "node:fs";
import type { Answers } from "@/lib/domain/assessment/answer";

const folder = "content/editions/2026.1/examples";

/** The answers of a worked firm. */
export function readExample(name: string): Answers {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")).input.answers;
}

/** The worked firms of the edition: the name of each and its answers. */
export function listExamples(): { name: string; answers: Answers }[] {
  const names = readdirSync(folder).map((file) => file.replace(".json", ""));
  return names.map((name) => ({ name, answers: readExample(name) }));
}

/** The answers of the worked firm with the most of them. */
export function findExample(): Answers {
  return listExamples()
    .map(({ answers }) => answers)
    .reduce((most, one) => (Object.keys(one).length > Object.keys(most).length ? one : most), {});
}
