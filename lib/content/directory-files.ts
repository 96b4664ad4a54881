/** Reads the support directory: a folder for each area, with area.json and lists of bodies beside it. */
import { ALL_REGIONS, areaSchema, bodySchema, type Directory } from "@/lib/domain/directory/schema";
import type { EditionData } from "@/lib/domain/edition/schema";
import { compareKeys } from "./compare-keys";
import type { JsonFiles } from "./json-files";
import type { WordingParts } from "./wording-files";

const AREA = "area";

/** The regions that a firm can name in the questionnaire. */
function listRegions(data: EditionData): readonly string[] {
  return data.questions.find(({ id }) => id === "profile.region")?.options ?? [];
}

function readArea(files: JsonFiles, id: string, data: EditionData | null) {
  const file = `directory/${id}/${AREA}.json`;
  const area = files.read(file, areaSchema);
  const countries = data?.classifications.countries;
  for (const country of area?.countries ?? []) {
    if (countries && !countries.includes(country))
      files.report(file, country, "There is no such country: correct its code.");
  }
  for (const region of area?.regions ?? []) {
    if (data && !listRegions(data).includes(region))
      files.report(file, region, "The questionnaire does not offer this region: correct it.");
  }
  return area ? { id, ...area } : null;
}

/** The bodies in the order of folders and files; the problems of those that cannot be used are noted. */
export function readDirectory(files: JsonFiles, data: EditionData | null): Directory {
  const seen = new Set<string>();
  return files.list("directory", "folders").flatMap((folder) => {
    const area = readArea(files, folder, data);
    const names = files.list(`directory/${folder}`, "files").filter((name) => name !== AREA);
    return names.flatMap((name) => {
      const file = `directory/${folder}/${name}.json`;
      return files.readEntries(file, bodySchema).flatMap((body) => {
        if (seen.has(body.id)) files.report(file, body.id, "This id stands twice: give one another id.");
        seen.add(body.id);
        if (!area) return [];
        for (const region of body.regions) {
          if (region !== ALL_REGIONS && !area.regions.includes(region))
            files.report(
              file,
              body.id,
              `The area has no region ${region}: correct it, or add it to area.json.`,
            );
        }
        return [{ ...body, area }];
      });
    });
  });
}

/** Each body is worded, and readers are told what is not sure. */
export function checkDirectoryWords(
  files: JsonFiles,
  locale: string,
  wording: WordingParts,
  directory: Directory,
): void {
  if (!wording.directory) return;
  const file = `locales/${locale}/directory.json`;
  const { bodies } = wording.directory;
  compareKeys(
    files,
    `${file}, bodies`,
    bodies,
    directory.map(({ id }) => id),
  );
  for (const { id, unsure } of directory) {
    if (unsure && bodies[id] && !bodies[id].note)
      files.report(file, id, "The entry is marked unsure: add a note that tells readers why.");
  }
}
