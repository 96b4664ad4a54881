/** What PDF/UA (ISO 14289-1) asks of a document and a machine can check, on the reports of three different firms. */
import { beforeAll, describe, expect, it } from "vitest";
import { readExample } from "@/app/_results/example-view.test-data";
import { listContent, listTags, readReport, type Tag } from "./read-report.test-data";

type Report = Awaited<ReturnType<typeof readReport>>;

const firms = { unfinished: "one-answer", usual: "furniture-maker", whole: "all-best" };

describe.each(Object.values(firms))("the tags of the report of %s", (name) => {
  let report: Report;
  beforeAll(async () => {
    report = await readReport(readExample(name));
  }, 30_000);

  const tagsOf = (role: string) =>
    report.pages.flatMap(({ tags }) => listTags(tags)).filter((tag) => tag.role === role);
  const rolesIn = ({ children = [] }: Tag) => children.map(({ role }) => role);

  it("are declared, with language and title, and the title is what a window shows", async () => {
    const { pdf } = report;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info, metadata } = await pdf.getMetadata();
    const title = "Seaworthy: result 1 of 24 November 2026";
    expect(info).toMatchObject({ Language: "en", Title: title });
    expect(metadata?.get("pdfuaid:part")).toBe("1");
    expect(metadata?.get("dc:title")).toBe(title);
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect((await pdf.getOutline()).map((entry) => entry.title)).toEqual(["Summary", "Annex: every answer"]);
  });

  it("hold all that is drawn, unless it is marked as decoration", () => {
    for (const { pieces, unmarked } of report.pages) {
      expect(unmarked).toBe(0);
      const strays = pieces.filter(({ text, mark }) => text.trim() && (mark === null || mark === "untagged"));
      expect(strays).toEqual([]);
    }
  });

  it("name each piece of content once, in the order in which it is read", () => {
    for (const { tags, pieces } of report.pages) {
      const tagged = listContent(tags);
      expect(new Set(tagged).size).toBe(tagged.length);
      const drawn = pieces.flatMap(({ mark }) => (mark && mark !== "Artifact" ? [mark] : []));
      expect([...new Set(drawn)]).toEqual(tagged.filter((id) => drawn.includes(id)));
    }
  });

  it("begin with the title, and leave out no level of heading", () => {
    const levels = report.pages
      .flatMap(({ tags }) => listTags(tags))
      .flatMap(({ role }) => (/^H[1-6]$/.test(role ?? "") ? [Number(role?.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("make tables regular: as many cells in each row, columns and rows headed", () => {
    const tables = tagsOf("Table");
    expect(tables.length).toBeGreaterThan(2);
    // A table over two pages is told with each of them.
    const heads = new Map<string, number>();
    for (const table of tables) {
      const rows = table.children ?? [];
      expect(new Set(rows.map(({ children }) => children?.length)).size).toBe(1);
      for (const row of rows) {
        const [first, ...rest] = rolesIn(row);
        expect(first).toBe("TH");
        const isHead = rest.every((role) => role === "TH");
        const [content] = listContent(row);
        if (content) heads.set(content, isHead ? rest.length + 1 : 0);
      }
    }
    const columns = [...heads.values()].reduce((sum, count) => sum + count, 0);
    const rows = [...heads.values()].filter((count) => count === 0).length;
    expect(report.raw.match(/\/Scope \/Column/g)).toHaveLength(columns);
    expect(report.raw.match(/\/Scope \/Row/g)).toHaveLength(rows);
  });

  it("make lists of entries with a label and a body", () => {
    expect(tagsOf("L").every((list) => rolesIn(list).every((role) => role === "LI"))).toBe(true);
    for (const entry of tagsOf("LI")) expect(rolesIn(entry)).toEqual(["Lbl", "LBody"]);
  });

  it("say in words what a picture shows, with its figures", () => {
    const figures = tagsOf("Figure");
    expect(figures).toHaveLength(1);
    expect(figures[0]?.alt).toMatch(/Readiness: .+ Willingness: .+ Ability: /);
    expect(report.raw).toContain("/BBox");
  });

  it("hold every link, and each says where it leads", () => {
    for (const { links, tags } of report.pages) {
      const tagged = listTags(tags).filter(({ role }) => role === "Link");
      expect(tagged.length > 0).toBe(links.length > 0);
      for (const { url, contentsObj } of links) expect(contentsObj?.str).toBe(url?.replace(/\/$/, ""));
    }
    expect(report.raw.match(/\/Tabs \/S/g)).toHaveLength(report.pages.length);
  });

  it("stand on fonts that are part of the file and can be read back", () => {
    const { raw } = report;
    const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
    expect(count(/\/FontFile2 /g)).toBe(3);
    expect(count(/\/Subtype \/Type0/g)).toBe(3);
    expect(count(/\/ToUnicode /g)).toBe(3);
    expect(count(/\/Type \/FontDescriptor/g)).toBe(3);
  });
});
