/**
 * What results are computed from, of an edition's data: nothing that explains it, and nothing of the strategy part,
 * which sets no score. Small enough to travel to a phone.
 */
import { EXPLAINING, type Explaining } from "./explaining";
import type { EditionData } from "./schema";

/** The same data without what explains it, at any depth. */
type Bare<Data> = Data extends (infer Element)[]
  ? Bare<Element>[]
  : Data extends object
    ? { [Key in keyof Data as Key extends Explaining ? never : Key]: Bare<Data[Key]> }
    : Data;

const PARTS = ["id", "scales", "questions", "scoring", "stage", "recommendations", "technology"] as const;

export type CoreData = Bare<Pick<EditionData, (typeof PARTS)[number]>>;

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !EXPLAINING.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
}

/** Picks it out of the data of an edition. The results that it gives are the same, byte for byte. */
export function pickCoreData(data: EditionData): CoreData {
  const scored = { ...data, questions: data.questions.filter(({ part }) => part === undefined) };
  return Object.fromEntries(PARTS.map((part) => [part, strip(scored[part])])) as CoreData;
}
