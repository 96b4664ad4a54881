import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listReadings } from "./read-number";

describe("A number as people write it", () => {
  it.each([
    ["12", [12]],
    ["0", [0]],
    ["1 200", [1200]],
    ["1\u00a0200", [1200]],
    ["1'200", [1200]],
    ["1.200.300", [1200300]],
    ["1,200,300", [1200300]],
    ["1.200,50", [1200.5]],
    ["1,200.50", [1200.5]],
    ["12,5", [12.5]],
    ["12.5", [12.5]],
    ["0.125", [0.125]],
    ["€ 640 000", [640000]],
    ["640 000 EUR", [640000]],
    ["5 %", [5]],
    ["-3", [-3]],
    ["−3", [-3]],
  ])("%j is read as %j", (text, readings) => {
    expect(listReadings(text)).toEqual(readings);
  });

  it.each([
    ["1.200", [1200, 1.2]],
    ["640,000", [640000, 640]],
  ])("%j can be two numbers, thousands first", (text, readings) => {
    expect(listReadings(text)).toEqual(readings);
  });

  it.each([
    "",
    " ",
    "about ten",
    "1.2.3",
    "1,20,300",
    "1.20.300,5",
    "1e5",
    "0x10",
    "ten",
    "640k",
    "12-15",
    ".",
    "--3",
  ])("%j is no number", (text) => {
    expect(listReadings(text)).toEqual([]);
  });

  it("never fails on any text, and gives finite numbers only", () => {
    fc.assert(fc.property(fc.string(), (text) => listReadings(text).every(Number.isFinite)));
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9., €%]{0,24}$/), (text) =>
        listReadings(text).every(Number.isFinite),
      ),
    );
  });

  it("reads back what each language writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom("en", "nl", "fr", "de", "de-CH"),
        (value, locale) => listReadings(value.toLocaleString(locale))[0] === value,
      ),
    );
  });
});
