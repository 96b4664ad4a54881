import { describe, expect, it } from "vitest";
import { readRecords } from "./read-records";

const read = (text: string, most = 100) => readRecords(text, ";", most);
const rows = (text: string) => read(text).lines.map(({ line, cells }) => [line, ...cells]);

describe("the lines of a client list", () => {
  it.each([
    [
      "are counted from 1",
      "a;b\n1;2\n",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "are counted with the blank ones",
      "\na;b\n\n\n1;2",
      [
        [2, "a", "b"],
        [5, "1", "2"],
      ],
    ],
    [
      "are left out where all cells are blank",
      "a;b\n; \n1;2",
      [
        [1, "a", "b"],
        [3, "1", "2"],
      ],
    ],
    [
      "go on over a line break in quotes",
      'a\n"x\ny";1\n2',
      [
        [1, "a"],
        [2, "x\ny", "1"],
        [4, "2"],
      ],
    ],
    [
      "may have separators and doubled marks in quotes",
      'a\n"x;""y"""',
      [
        [1, "a"],
        [2, 'x;"y"'],
      ],
    ],
    [
      "may have a mark in a text",
      'a;b\n12" pipe;"3" rod"\nc',
      [
        [1, "a", "b"],
        [2, '12" pipe', '"3" rod"'],
        [3, "c"],
      ],
    ],
    [
      "may be longer or shorter than the first",
      "a;b\n1\n1;2;3",
      [
        [1, "a", "b"],
        [2, "1"],
        [3, "1", "2", "3"],
      ],
    ],
    ["are none in an empty file", "", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("are named where a quotation mark is never closed, and the others are read", () => {
    const { lines, broken } = read('a;b\n1;2\n\n3;"open\n5;6\n7;8\n');
    expect(broken).toEqual([{ line: 4, column: null, reason: "quotes", text: '3;"open' }]);
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  it("are named where a mark swallows more than a line can be long", () => {
    const { lines, broken } = read(`a;b\n"open;1\n${"5;6\n".repeat(4000)}`, 5000);
    expect(broken.map(({ line }) => line)).toEqual([2]);
    expect(lines).toHaveLength(4001);
  });

  it("are read up to the number that is wanted, however many there are", () => {
    const { lines, hasMore } = read(`firm\n${"A\n".repeat(100_000)}`, 5001);
    expect([lines.length, hasMore]).toEqual([5001, true]);
    expect(read("firm\nA\nB", 3)).toMatchObject({ hasMore: false });
    expect(read("firm\nA\nB\nC", 3)).toMatchObject({ hasMore: true });
  });

  it("end in no error and no endless search, whatever the marks", () => {
    const { broken } = read('x"\n"y\n'.repeat(20_000), 5001);
    expect(broken.length).toBeLessThanOrEqual(50);
  });
});
