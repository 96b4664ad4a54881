import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import { edition } from "@/lib/testing/current-edition";
import { checkLines, identify, LONGEST, type Surroundings } from "./check-lines";
import { readHead } from "./head";
import { CLIENT_COLUMNS } from "./vocabulary";

const { vocabulary } = getContent();
const around: Surroundings = {
  vocabulary,
  sectors: new Set(edition.data.classifications["nace-2.1"]),
  counsellors: new Map([
    ["ann@agency.be", "ann"],
    ["ben@agency.be", null],
  ]),
  known: new Map([
    [identify("email", "info@known.be"), "invitation"],
    [identify("firm", "Known NV"), "case"],
  ]),
};
const reading = readHead(CLIENT_COLUMNS, vocabulary);
if (!reading.ok) throw new Error("The columns name themselves.");
const { head } = reading;

/** Lines of a list, each as an object; the first one is line 2. */
function check(...lines: Partial<Record<(typeof CLIENT_COLUMNS)[number], string>>[]) {
  const sheet = lines.map((cells, index) => ({
    line: index + 2,
    cells: CLIENT_COLUMNS.map((column) => cells[column] ?? (column === "firm" ? `Firm ${index}` : "")),
  }));
  return checkLines(sheet, head, around);
}

describe("a line of a client list", () => {
  it("becomes a firm to invite", () => {
    const line = {
      firm: " Bakkerij Zoë ",
      email: "Info@Zoe.BE",
      region: "Vlaams gewest",
      sector: "1071",
      counsellor: "Ann@agency.be",
      externalId: "K-17",
      note: "two\nlines",
    };
    expect(check(line)).toEqual({
      clients: [
        {
          line: 2,
          firm: "Bakkerij Zoë",
          email: "info@zoe.be",
          region: "flanders",
          sector: "10.71",
          counsellorId: "ann",
          externalId: "K-17",
          note: "two\nlines",
        },
      ],
      problems: [],
      doubles: [],
    });
  });

  it("needs the name of the firm and nothing else", () => {
    expect(check({ firm: "A" }).clients).toMatchObject([{ firm: "A", email: null, counsellorId: null }]);
  });

  it.each([
    ["no name", { firm: " " }, "firm", "firm-missing"],
    ["an address that is none", { email: "info(at)zoe.be" }, "email", "email-wrong"],
    ["a region that nobody knows", { region: "Atlantis" }, "region", "region-unknown"],
    ["an activity that is none", { sector: "bread" }, "sector", "sector-unknown"],
    ["a counsellor of another agency", { counsellor: "eve@other.be" }, "counsellor", "counsellor-unknown"],
    [
      "a counsellor whom others may not choose",
      { counsellor: "ben@agency.be" },
      "counsellor",
      "counsellor-of-manager",
    ],
    ["letters that could not be read", { firm: "Caf\uFFFD" }, "firm", "unreadable"],
    ["a line break in a name", { firm: "A\nB" }, "firm", "unreadable"],
    ["a quotation mark that swallowed the next line", { firm: '"A;x\nB' }, "firm", "quotes"],
    ["a name that is too long", { firm: "x".repeat(LONGEST.firm + 1) }, "firm", "too-long"],
    ["a note that is too long", { note: "x".repeat(LONGEST.note + 1) }, "note", "too-long"],
  ])("with %s is named with its column and the reason", (_, cells, column, reason) => {
    const { clients, problems } = check({}, cells);
    expect(problems).toMatchObject([{ line: 3, column, reason }]);
    expect(clients).toHaveLength(1);
  });

  it("may be as long as a column allows", () => {
    expect(check({ firm: "x".repeat(LONGEST.firm), note: "y".repeat(LONGEST.note) }).problems).toEqual([]);
  });

  it("with more cells than the head has names is named as a whole", () => {
    const cells = ["A", "", "", "", "", "", "", "left over"];
    const { problems } = checkLines([{ line: 9, cells }], head, around);
    expect(problems).toMatchObject([{ line: 9, column: null, reason: "too-many-cells" }]);
    expect(checkLines([{ line: 9, cells: [...cells.slice(0, 7), " "] }], head, around).problems).toEqual([]);
  });

  it("is told with all that is wrong in it, beside all that is wrong elsewhere", () => {
    const { problems } = check({ email: "x", region: "y" }, {}, { sector: "z" });
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      "2 email",
      "2 region",
      "4 sector",
    ]);
  });
});

describe("a firm that looks known", () => {
  it.each([
    ["the same number as a line before", { externalId: "7" }, { externalId: " 7" }, "externalId", 2],
    ["the same address as a line before", { email: "a@b.be" }, { email: "A@B.be" }, "email", 2],
    ["the same name as a line before", { firm: "Zoë & Co" }, { firm: "ZOE CO" }, "firm", 2],
    ["the address of an invitation", {}, { email: "info@known.be" }, "email", "invitation"],
    ["the name of a firm in the caseload", {}, { firm: "known n.v." }, "firm", "case"],
  ])("has %s", (_, before, cells, by, of) => {
    const { clients, problems, doubles } = check(before, cells);
    expect(doubles).toMatchObject([{ line: 3, by, of }]);
    expect([clients.length, problems.length]).toEqual([2, 0]);
  });

  it("is told once, by what says most", () => {
    const same = { externalId: "7", email: "a@b.be", firm: "A" };
    expect(check(same, same).doubles).toMatchObject([{ line: 3, by: "externalId", of: 2 }]);
  });

  it("is none for lines that share nothing, or only blanks", () => {
    expect(check({ externalId: "7" }, { externalId: "8" }, {}).doubles).toEqual([]);
  });
});
