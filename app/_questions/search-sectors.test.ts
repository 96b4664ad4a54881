import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexSectors, type SectorWords } from "./search-sectors";

const words = JSON.parse(readFileSync("content/locales/en/sectors.json", "utf8")) as SectorWords;
const search = indexSectors(words);
const first = (query: string) => search(query, 10)[0]?.value;

describe("The search for an activity", () => {
  it.each([
    ["bakery", "10.71"],
    ["baker", "10.71"],
    ["software", "62.10"],
    ["joiner", "16.23"],
    ["brewery", "11.05"],
    ["Brewers", "11.05"],
    ["10.71", "10.71"],
    ["1071", "10.71"],
  ])("leads from %j to %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("lists what begins with a code", () => {
    expect(search("10.7", 10).map(({ value }) => value)).toEqual(["10.7", "10.71", "10.72", "10.73"]);
  });

  it("finds nothing for what is no activity, and for nothing", () => {
    for (const query of ["", "   ", "xyzzy", "99.99", "?!"]) expect(search(query, 10)).toEqual([]);
  });

  it("gives no more than wanted, in the same order each time", () => {
    expect(search("manufacture", 5)).toHaveLength(5);
    expect(search("manufacture", 5)).toEqual(search("manufacture", 5));
  });

  it("answers a very long query too", () => {
    expect(search("bread ".repeat(10_000), 10).length).toBeGreaterThan(0);
  });
});
