import { describe, expect, it } from "vitest";
import { edition } from "@/lib/testing/current-edition";
import { findSector } from "./sector-code";

const codes = new Set(edition.data.classifications["nace-2.1"]);

describe("an activity in a client list", () => {
  it.each([
    ["10.71", "10.71"],
    ["10,71", "10.71"],
    ["1071", "10.71"],
    ["10711", "10.71"],
    ["10.711", "10.71"],
    ["C10.71", "10.71"],
    [" c 10.71 Bread and pastry", "10.71"],
    ["10.7", "10.7"],
    ["10", "10"],
    ["1", "01"],
    ["1.11", "01.11"],
    ["bread", null],
    ["", null],
    ["99.99", null],
    ["107111", null],
    ["-10.71", null],
  ])("%j is %s", (text, code) => {
    expect(findSector(text, codes)).toBe(code);
  });

  it("is not guessed where a lost zero would make it another one", () => {
    const both = new Set(["11.1", "01.11"]);
    expect(findSector("111", both)).toBeNull();
    expect(findSector("111", new Set(["01.11"]))).toBe("01.11");
  });

  it("is found for every code as the classification writes it", () => {
    for (const code of codes) expect(findSector(code, codes)).toBe(code);
  });
});
