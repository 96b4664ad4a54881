import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import { findSeparator, readHead } from "./head";

const { vocabulary } = getContent();

describe("the first line of a client list", () => {
  it.each([
    ["commas", "firm,e-mail,region\nA; B; C; D,,", ","],
    ["semicolons", "Firma;E-Mail;Branche\nA, B,;;", ";"],
    ["tabs", "naam\te-mailadres\tgewest", "\t"],
    ["names in quotes", '"Firm name";"Client, number"', ";"],
    ["one column", "firm\nA;B", ","],
    ["a blank line before it", "\nfirm;note", ";"],
    ["nothing that is known", "a;b;c,d", ";"],
    ["nothing", "", ","],
  ])("tells the separator by %s", (_, text, separator) => {
    expect(findSeparator(text, vocabulary)).toBe(separator);
  });

  it("tells the columns whatever their order, language, capitals, accents and signs", () => {
    const reading = readHead(["Opmerking", " E-MAIL ", "Société", "Omzet", "nace_code", ""], vocabulary);
    expect(reading).toEqual({
      ok: true,
      head: {
        places: new Map([
          ["note", 0],
          ["email", 1],
          ["firm", 2],
          ["sector", 4],
        ]),
        width: 6,
        ignored: ["Omzet"],
      },
    });
  });

  it.each([
    ["names no firm", ["e-mail", "region"], { ok: false, reason: "no-firm", column: "firm" }],
    ["is empty", [], { ok: false, reason: "no-firm", column: "firm" }],
    [
      "names a column twice",
      ["firm", "mail", "E-mail"],
      { ok: false, reason: "column-twice", column: "email" },
    ],
  ])("is refused if it %s", (_, cells, expected) => {
    expect(readHead(cells, vocabulary)).toEqual(expected);
  });
});
