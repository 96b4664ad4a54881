import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ContentCopy, type Json, removeCopies } from "@/lib/testing/content-copy";

/** A copy of the content to break, its problems told as lines. */
function copyContent() {
  const copy = new ContentCopy().unpublish();
  return {
    folder: path.dirname(copy.root),
    change: copy.change.bind(copy) as ContentCopy["change"],
    listProblems: () => copy.listProblems().map(({ file, id, remedy }) => `${file} | ${id} | ${remedy}`),
  };
}

function entryOf(entries: Json[], id: string): Json {
  const entry = entries.find((found) => found.id === id);
  if (!entry) throw new Error(`There is no ${id}`);
  return entry;
}

afterEach(removeCopies);

describe("broken content stops the start", () => {
  it("but whole content has no problems", () => {
    expect(copyContent().listProblems()).toEqual([]);
  });

  it("with the whole list, whichever files the problems are in", { timeout: 60_000 }, () => {
    const content = copyContent();
    content.change<Json[]>("directory/be/flanders.json", (bodies) => {
      delete entryOf(bodies, "voka").checked;
    });
    content.change<Json[]>("benchmarks/tables/size.json", (tables) => {
      delete entryOf(tables, "size-services").source;
    });
    content.change<Json[]>("editions/2026.1/actions/government.json", ([action]) => {
      if (action) action.lifts = ["government.no-such-item"];
    });
    const prepare = path.resolve("lib/server/prepare.ts");
    const start = spawnSync(
      process.execPath,
      [
        ...["--conditions=react-server", "--import", import.meta.resolve("tsx")],
        ...["--input-type=module", "--eval", `(await import(${JSON.stringify(prepare)})).prepareServer()`],
      ],
      {
        cwd: content.folder,
        env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve("tsconfig.json") },
        encoding: "utf8",
      },
    );
    expect(start.status).toBe(1);
    for (const told of [
      /directory\/be\/flanders\.json {2}voka {2}checked: .*YYYY-MM-DD/,
      /benchmarks\/tables\/size\.json {2}size-services {2}source: /,
      /actions.* {2}government\.\S+ {2}.*government\.no-such-item/,
    ])
      expect(start.stderr).toMatch(told);
  });

  it("with every problem of the directory at once, by file and body", () => {
    const content = copyContent();
    content.change<Json[]>("directory/be/flanders.json", (bodies) => {
      delete entryOf(bodies, "voka").checked;
      entryOf(bodies, "pmv").web = "pmv.eu";
      entryOf(bodies, "unizo").regions = ["normandy"];
      entryOf(bodies, "vlaio").support = ["applause"];
    });
    const problems = content.listProblems();
    const told = (id: string, text: string) =>
      problems.some(
        (problem) => problem.startsWith(`directory/be/flanders.json | ${id} |`) && problem.includes(text),
      );
    expect(told("voka", "YYYY-MM-DD")).toBe(true);
    expect(told("pmv", "https://")).toBe(true);
    expect(told("unizo", "no region normandy")).toBe(true);
    expect(told("vlaio", "support")).toBe(true);
  });

  it("for a body without words, words without a body, and doubt that readers are not told of", () => {
    const content = copyContent();
    content.change<{ bodies: Record<string, Json> }>("locales/en/directory.json", ({ bodies }) => {
      delete bodies.voka;
      bodies.nobody = { does: "Nothing." };
      delete bodies.awex?.note;
    });
    expect(content.listProblems().map((problem) => problem.split(" | ")[1])).toEqual([
      "voka",
      "nobody",
      "awex",
    ]);
  });

  it("for benchmarks without a source, of a population or of firms that do not exist", () => {
    const content = copyContent();
    content.change<Json[]>("benchmarks/tables/size.json", (tables) => {
      delete entryOf(tables, "size-services").source;
    });
    expect(content.listProblems()).toContainEqual(
      expect.stringMatching(/^benchmarks\/tables\/size.json \| size-services \| source/),
    );
    const other = copyContent();
    other.change<Json[]>("benchmarks/tables/size.json", (tables) => {
      const table = entryOf(tables, "size-services");
      table.population = "martians";
      entryOf(table.rows as Json[], "size-services-1-9").of = { size: "gigantic" };
    });
    const problems = other.listProblems().map((problem) => problem.split(" | ").slice(1).join(": "));
    expect(problems).toContain("size-services: There is no population martians: correct it or add it.");
    expect(problems).toContain("size-services-1-9: There is no size class gigantic: correct it.");
  });

  it("for a source that nobody has listed, a counterpart that asks for nothing, a note without words", () => {
    const content = copyContent();
    content.change<Json[]>("benchmarks/tables/motives.json", ([europe]) => {
      if (europe) Object.assign(europe, { quotes: { id: "hearsay" }, notes: ["untold"] });
    });
    content.change<{ motives: Json[] }>("benchmarks/counterparts.json", ({ motives }) => {
      motives.push({ id: "wanderlust", when: { fact: "motive.new-markets", atLeast: 2 } });
    });
    expect(content.listProblems().join("\n")).toContain("wanderlust | No figure is of this motive");
    const other = copyContent();
    other.change<Json[]>("benchmarks/tables/motives.json", ([europe]) => {
      if (europe) Object.assign(europe, { quotes: { id: "hearsay" }, notes: ["untold"] });
    });
    const problems = other.listProblems().join("\n");
    expect(problems).toContain("sources.json | hearsay");
    expect(problems).toContain("notes | untold | This has no words");
  });

  it("for strategy data that rest on nothing known, and requirements and words that do not meet", () => {
    const content = copyContent();
    content.change<{ pace: Json }>("editions/2026.1/strategy.json", ({ pace }) => {
      pace.constrained = { fact: "functions.luck", below: 2 };
    });
    expect(content.listProblems().join("\n")).toContain(
      "editions/2026.1/strategy.json | pace.constrained | The condition names functions.luck",
    );
    const words = copyContent();
    words.change<{ yip: Json }>("editions/2026.1/strategy.json", ({ yip }) => {
      yip.source = { id: "hearsay" };
    });
    words.change<{ entry: { requirements: Json } }>("locales/en/strategy.json", ({ entry }) => {
      entry.requirements.luck = entry.requirements.partner;
      delete entry.requirements.partner;
    });
    const problems = words.listProblems().map((problem) => problem.split(" | ")[1]);
    expect(problems).toEqual(["partner", "luck", "hearsay"]);
  });
});
