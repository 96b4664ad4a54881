import { readdirSync, readFileSync } from "node:fs";
import type { Answers } from "@/lib/domain/assessment/answer";

const folder = "content/editions/2026.1/examples";

/** The worked firms of the edition: the name of each and its answers. */
export function listExamples(): { name: string; answers: Answers }[] {
  return readdirSync(folder).map((file) => ({
    name: file.replace(".json", ""),
    answers: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")).input.answers as Answers,
  }));
}

/** The answers of the worked firm with the most of them. */
export function findExample(): Answers {
  return listExamples()
    .map(({ answers }) => answers)
    .reduce((most, one) => (Object.keys(one).length > Object.keys(most).length ? one : most), {});
}
