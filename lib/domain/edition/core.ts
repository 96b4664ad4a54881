/**
 * What results are computed from, of an edition's data: nothing that only a reader needs (sources and reasons), and
 * nothing of the strategy part, which sets no score. Small enough to travel to a phone.
 */
import type { EditionData } from "./schema";

type ForReaders = "source" | "sizeSource" | "why";

/** The same data without what is for readers alone, at any depth. */
type Bare<Data> = Data extends (infer Element)[]
  ? Bare<Element>[]
  : Data extends object
    ? { [Key in keyof Data as Key extends ForReaders ? never : Key]: Bare<Data[Key]> }
    : Data;

const PARTS = ["id", "scales", "questions", "scoring", "stage", "recommendations", "technology"] as const;

export type CoreData = Bare<Pick<EditionData, (typeof PARTS)[number]>>;

const FOR_READERS: readonly string[] = ["source", "sizeSource", "why"] satisfies ForReaders[];

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !FOR_READERS.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
}

/** Picks it out of the data of an edition. The results that it gives are the same, byte for byte. */
export function pickCoreData(data: EditionData): CoreData {
  const scored = { ...data, questions: data.questions.filter(({ part }) => part === undefined) };
  return Object.fromEntries(PARTS.map((part) => [part, strip(scored[part])])) as CoreData;
}
