import { expect, test } from "vitest";
import { findSupport } from "@/lib/domain/directory/find-support";
import { listBodies, listPlaces } from "@/lib/domain/directory/list-bodies";
import { copyContent } from "@/lib/testing/content-copy";

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
  const content = copyContent();
  content.add("directory/nl/area.json", { countries: ["NL"], regions: [] });
  content.add("directory/nl/national.json", [DUTCH_BODY]);
  return content;
}

test("another country is one folder more: its firms find its bodies, and firms elsewhere do not", () => {
  const content = addCountry();
  content.change<{ bodies: Record<string, object> }>("locales/en/directory.json", ({ bodies }) => {
    bodies["dutch-agency"] = { does: "An agency that stands for those of another country." };
  });
  const { directory } = content.load();
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
  expect(addCountry().listProblems()).toEqual([
    expect.stringMatching(/^locales\/en\/directory\.json, bodies \| dutch-agency \| /),
  ]);
});

test("several countries need a name together, and every country a code that there is", () => {
  const content = copyContent();
  content.add("directory/north/area.json", { countries: ["DK", "XX"], regions: [] });
  content.add("directory/south/area.json", { countries: ["XX"], regions: [] });
  const problems = content.listProblems().join("\n");
  expect(problems).toContain("directory/north/area.json | - | name the countries together: correct it.");
  expect(problems).toContain("directory/south/area.json | XX | There is no such country");
});
