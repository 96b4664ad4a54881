/** Public classifications that questions draw their options from: countries, and economic activities with their technology class. */
import * as z from "zod";
import type { EditionData } from "@/lib/domain/edition/schema";
import type { JsonFiles } from "./json-files";

export type Classifications = Pick<EditionData, "classifications" | "technology">;

const countriesSchema = z.object({ codes: z.array(z.string().regex(/^[A-Z]{2}$/)) });
const sectionSchema = z.object({
  code: z.string().regex(/^[A-Z]$/),
  divisions: z.array(z.string().regex(/^\d\d$/)).min(1),
});
const naceSchema = z.object({
  sections: z.array(sectionSchema),
  codes: z.array(z.string().regex(/^\d\d(\.\d{1,2})?$/)),
});

/** A section of the economic activities, such as "C", with its divisions: the first two digits of its codes. */
export type SectorGroup = z.infer<typeof sectionSchema>;

const technologySchema = z.object({ classes: z.record(z.string(), z.array(z.string())) });

interface ReadClassifications {
  /** What editions draw on. */
  readonly classifications: Classifications;
  readonly sectorGroups: readonly SectorGroup[];
}

/** The codes of each classification and the sections of activities, empty where a file has problems (which are noted). */
export function readClassifications(files: JsonFiles): ReadClassifications {
  const countries = files.read("classifications/countries.json", countriesSchema);
  const nace = files.read("classifications/nace-2.1.json", naceSchema);
  const technology = files.read("classifications/technology.json", technologySchema);
  const classOf = Object.entries(technology?.classes ?? {}).flatMap(([name, divisions]) =>
    divisions.map((division) => [division, name] as const),
  );
  for (const [division] of classOf) {
    if (nace && !nace.codes.includes(division)) {
      files.report(
        "classifications/technology.json",
        division,
        "NACE Rev. 2.1 has no such division: correct it.",
      );
    }
  }
  return {
    classifications: {
      classifications: { countries: countries?.codes ?? [], "nace-2.1": nace?.codes ?? [] },
      technology: Object.fromEntries(classOf),
    },
    sectorGroups: nace?.sections ?? [],
  };
}
