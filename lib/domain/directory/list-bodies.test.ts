import { describe, expect, it, test } from "vitest";
import { directory } from "@/lib/testing/current-benchmarks";
import { type BodyGroup, listBodies, listPlaces } from "./list-bodies";
import { ALL_REGIONS, SUPPORT_TYPES } from "./schema";

const places = listPlaces(directory);
const idsOf = (groups: readonly BodyGroup[]) => groups.flatMap(({ bodies }) => bodies.map(({ id }) => id));

function find(id: string) {
  return places.find((place) => place.id === id) ?? null;
}

describe("the directory", () => {
  it("names each body once, from the regions to the country to several countries", () => {
    const groups = listBodies(directory, { place: null, type: null });
    expect(idsOf(groups).sort()).toEqual(directory.map(({ id }) => id).sort());
    expect(groups.map(({ area, regions }) => [area.id, ...regions].join(" "))).toEqual([
      "be flanders",
      "be brussels",
      "be brussels wallonia",
      "be wallonia",
      "be",
      "eu",
    ]);
  });

  it("can be read for each region of a country that has some", () => {
    expect(places.map(({ id, country }) => `${country} ${id}`)).toEqual([
      "BE flanders",
      "BE brussels",
      "BE wallonia",
    ]);
  });

  test.each(places)("for $id has all that serve it, and nobody else", (place) => {
    const serving = directory.filter(({ regions }) =>
      [ALL_REGIONS, place.id].some((one) => regions.includes(one)),
    );
    const ids = serving.map(({ id }) => id);
    expect(idsOf(listBodies(directory, { place, type: null })).sort()).toEqual(ids.sort());
  });

  test.each(SUPPORT_TYPES)("narrowed to %s has all that give it, and nobody else", (type) => {
    const giving = directory.filter(({ support }) => support.includes(type)).map(({ id }) => id);
    expect(idsOf(listBodies(directory, { place: null, type })).sort()).toEqual(giving.sort());
  });

  it("narrowed by both keeps to both", () => {
    expect(idsOf(listBodies(directory, { place: find("flanders"), type: "investment" }))).toEqual([
      "pmv",
      "credendo",
      "sfpim-international",
    ]);
  });

  it("of nobody is an empty list", () => {
    expect(listBodies([], { place: null, type: "financial" })).toEqual([]);
    expect(listPlaces([])).toEqual([]);
  });
});
