import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BANDS } from "../scoring/band";
import { SIZE_CLASSES } from "../stage/size-class";
import { STAGES } from "../stage/stage";
import { CASE_STATES } from "./case-state";
import {
  type CaseloadView,
  changeSort,
  changeWork,
  DIRECTIONS,
  formatView,
  isFiltered,
  parseView,
  SORT_KEYS,
} from "./caseload-view";
import { WORK_GROUPS } from "./work";

const options = { regions: ["flanders", "brussels"], sectors: ["A", "C"], counsellors: ["one", "two"] };
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));

const anyView: fc.Arbitrary<CaseloadView> = fc.record({
  work: orNull(WORK_GROUPS),
  search: fc.string({ unit: "grapheme" }).map((text) => parseView({ search: text }, options).search),
  stage: orNull(STAGES),
  band: orNull(BANDS),
  counsellor: orNull(["me", "nobody", ...options.counsellors]),
  region: orNull(options.regions),
  size: orNull(SIZE_CLASSES),
  sector: orNull(options.sectors),
  state: orNull(CASE_STATES),
  sort: fc.constantFrom(...SORT_KEYS),
  direction: fc.constantFrom(...DIRECTIONS),
  page: fc.integer({ min: 1, max: 100_000 }),
});

const read = (query: string) => parseView(Object.fromEntries(new URLSearchParams(query)), options);

describe("the address of a view", () => {
  it("leads back to the view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(formatView(view))).toEqual(view);
      }),
    );
  });

  it("is empty for the whole caseload by name", () => {
    expect(formatView(read(""))).toBe("");
    expect(isFiltered(read(""))).toBe(false);
  });

  it("searches for letters alone, and not for more than a name has", () => {
    const search = `  Maes${String.fromCharCode(0)}\t&\n Zonen \ud800${"x".repeat(200)}`;
    expect(parseView({ search }, options).search).toBe(`Maes & Zonen ${"x".repeat(87)}`);
  });

  it("names what is chosen and nothing else", () => {
    expect(formatView(read("work=drop&band=ready&page=2&sort=change&stage=&junk=1"))).toBe(
      "work=drop&band=ready&page=2",
    );
  });

  it("whatever is typed into it, names a view that can be shown", () => {
    const typed = fc.dictionary(
      fc.constantFrom("work", "search", "stage", "counsellor", "region", "sort", "direction", "page"),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom("-1", "0", "1e9", "999999", "1.5", "me")),
    );
    fc.assert(
      fc.property(typed, (address) => {
        const view = parseView(address, options);
        expect(view.page).toBeGreaterThanOrEqual(1);
        expect(read(formatView(view))).toEqual(view);
      }),
    );
  });
});

describe("from one view to the next", () => {
  it("a group comes in the order in which it is worked through, with the same cases", () => {
    const view = changeWork(read("band=ready&sort=gaps&direction=down&page=3"), "drop");
    expect(formatView(view)).toBe("work=drop&band=ready");
    expect(view).toMatchObject({ sort: "change", direction: "up", page: 1 });
  });

  it("a column sorts up at first, then down, then up again", () => {
    const [first, second] = [changeSort(read("page=2"), "gaps"), changeSort(read("sort=gaps"), "gaps")];
    expect(formatView(first)).toBe("sort=gaps");
    expect(formatView(second)).toBe("sort=gaps&direction=down");
    expect(formatView(changeSort(second, "gaps"))).toBe("sort=gaps");
  });
});
