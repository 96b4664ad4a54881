import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packForm, unpackForm } from "./packed-form";

describe("a form that was sent back", () => {
  it("has all that was typed, in its order, whatever letters it has", () => {
    const fields = fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme", maxLength: 60 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fields, (typed) => {
        const form = new URLSearchParams(typed);
        expect([...unpackForm(packForm(form))]).toEqual([...form]);
      }),
    );
  });

  it("loses no more than the field that is too long for any form", () => {
    const noise = (index: number) => String.fromCodePoint(33 + ((index * index) % 9_973));
    const text = Array.from({ length: 9_000 }, (_, index) => noise(index)).join("");
    const packed = packForm(new URLSearchParams({ title: "Appoint someone", text }));
    expect([...unpackForm(packed).keys()]).toEqual(["title"]);
  });

  it("is packed at once, though somebody sends as many fields as a body can hold", () => {
    const fields = Array.from({ length: 40_000 }, (_, index) => [
      `f${index}`,
      String((index * 7919) % 10_007),
    ]);
    const packed = packForm(new URLSearchParams(fields));
    expect(packed.length).toBeLessThan(4_000);
    expect([...unpackForm(packed)].length).toBeGreaterThan(100);
  }, 5_000);

  it.each(["", "not packed", "AAAA", "%"])("is empty for %j, which somebody made up", (packed) => {
    expect([...unpackForm(packed)]).toEqual([]);
  });
});
