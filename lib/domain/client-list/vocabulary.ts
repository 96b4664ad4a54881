/** The words by which the lists of agencies name their columns and regions, in the languages of Belgium. */
import * as z from "zod";

export const CLIENT_COLUMNS = [
  "firm",
  "email",
  "region",
  "sector",
  "counsellor",
  "externalId",
  "note",
] as const;
export type ClientColumn = (typeof CLIENT_COLUMNS)[number];

const names = z.array(z.string().trim().min(1, "the name is empty")).min(1, "give at least one name");

export const vocabularySchema = z.strictObject({
  columns: z.record(z.enum(CLIENT_COLUMNS), names),
  /** By the id of the region. */
  regions: z.record(z.string(), names),
});

/** What each folded name stands for. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, ClientColumn>;
  readonly regions: ReadonlyMap<string, string>;
}

/** A name without what people write differently: capitals, accents, blanks and signs. */
export function foldName(name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

function indexNames<Id extends string>(named: Readonly<Record<Id, readonly string[]>>): Map<string, Id> {
  const entries = Object.entries(named) as [Id, readonly string[]][];
  return new Map(entries.flatMap(([id, list]) => [id, ...list].map((name) => [foldName(name), id] as const)));
}

export function compileVocabulary({ columns, regions }: z.infer<typeof vocabularySchema>): Vocabulary {
  return { columns: indexNames(columns), regions: indexNames(regions) };
}
