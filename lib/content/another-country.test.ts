import { afterEach, expect, test } from "vitest";
import { findSupport } from "@/lib/domain/directory/find-support";
import { listBodies, listPlaces } from "@/lib/domain/directory/list-bodies";
import { ContentCopy, removeCopies } from "@/lib/testing/content-copy";
import { loadContent } from "./load";

afterEach(removeCopies);

const linesOf = (copy: ContentCopy) =>
  copy.listProblems().map(({ file, id, remedy }) => `${file} | ${id} | ${remedy}`);

const DUTCH_BODY = {
  id: "dutch-agency",
  names: { nl: "Voorbeelddienst", en: "Example agency" },
  regions: ["all"],
  support: ["information", "financial"],
  stages: ["pre-export", "experimental"],
  languages: ["nl"],
  web: "https://agency.example",
  checked: "2026-11-24",
};

/** A copy of the content with a folder for the Netherlands. */
function addCountry() {
  const content = new ContentCopy();
  content.add("directory/nl/area.json", { countries: ["NL"], regions: [] });
  content.add("directory/nl/national.json", [DUTCH_BODY]);
  return content;
}

test("another country is one folder more: its firms find its bodies, and firms elsewhere do not", () => {
  const content = addCountry();
  content.change<{ bodies: Record<string, object> }>("locales/en/directory.json", ({ bodies }) => {
    bodies["dutch-agency"] = { does: "An agency that stands for those of another country." };
  });
  const { directory } = loadContent(content.root);
  const wanted = { types: [], region: null, stage: "pre-export" as const, language: "nl" };
  const idsFor = (country: string) =>
    findSupport(directory, { ...wanted, country }).map(({ body }) => body.id);
  expect(idsFor("NL")[0]).toBe("dutch-agency");
  expect(idsFor("NL")).toContain("enterprise-europe-network");
  expect(idsFor("NL")).not.toContain("credendo");
  expect(idsFor("BE")).not.toContain("dutch-agency");

  const place = listPlaces(directory).find(({ id }) => id === "NL") ?? null;
  expect(place).toEqual({ id: "NL", country: "NL", region: null });
  const groups = listBodies(directory, { place, type: null });
  expect(groups.map(({ area }) => area.id)).toEqual(["nl", "eu"]);
});

test("a new country says what each of its bodies does, or the start stops", () => {
  expect(linesOf(addCountry())).toEqual([
    expect.stringMatching(/^locales\/en\/directory\.json, bodies \| dutch-agency \| /),
  ]);
});

test("several countries need a name together, and every country a code that there is", () => {
  const content = new ContentCopy();
  content.add("directory/north/area.json", { countries: ["DK", "XX"], regions: [] });
  content.add("directory/south/area.json", { countries: ["XX"], regions: [] });
  const problems = linesOf(content).join("\n");
  expect(problems).toContain("directory/north/area.json | - | name the countries together: correct it.");
  expect(problems).toContain("directory/south/area.json | XX | There is no such country");
});
