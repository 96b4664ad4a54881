import { readdirSync, readFileSync } from "node:fs";
import type { Answers } from "@/lib/domain/assessment/answer";

const folder = "content/editions/2026.1/examples";

/** The answers of a worked firm. */
export function readExample(name: string): Answers {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")).input.answers;
}

/** The answers of the worked firm with the most of them. */
export function findExample(): Answers {
  const firms = readdirSync(folder).map((file) => readExample(file.replace(".json", "")));
  return firms.reduce((most, one) => (Object.keys(one).length > Object.keys(most).length ? one : most), {});
}
