/**
 * The house rules that no tool checks by itself. A failing message says where the code should go.
 * Tools have been seen to pass because they saw nothing: so the tests count what they look at.
 */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const skipped = /(^|\/)(node_modules|\.[^/]+|generated|test-results|playwright-report|bench)(\/|$)/;
const isTest = (file: string) => /\.test(-data)?\.tsx?$/.test(file);
const isSource = (file: string) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith(".d.ts");

const files = ["app", "lib", "scripts", "e2e", "prisma"]
  .filter((folder) => fs.existsSync(path.join(root, folder)))
  .flatMap((folder) => {
    const found = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
    return found.map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`);
  })
  .filter((file) => isSource(file) && !skipped.test(file));
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");
const filesOf = (room: string) => files.filter((file) => file.startsWith(`${room}/`) && !isTest(file));

/** What a file imports for use (types alone are no dependency), as paths from the root where they are the project's. */
function importsOf(file: string): string[] {
  const code = read(file);
  const statement = /(?:import|export)\s+(?!type\b)(?:[^"';]*?from\s+)?"([^"]+)"|import\("([^"]+)"\)/g;
  return [...code.matchAll(statement)].map(([, still = "", late = ""]) => {
    const target = still || late;
    if (target.startsWith("@/")) return target.slice(2);
    return target.startsWith(".") ? path.posix.join(path.posix.dirname(file), target) : `package:${target}`;
  });
}

/** "file imports target" for each import of a room that goes where it must not. */
function strayImports(room: string, mustNot: (target: string) => boolean): string[] {
  return filesOf(room).flatMap((file) =>
    importsOf(file)
      .filter(mustNot)
      .map((target) => `${file} imports ${target}`),
  );
}

const goesTo =
  (...places: string[]) =>
  (target: string) =>
    places.some((place) => target === place || target.startsWith(`${place}/`));

describe("the checks see what they check", () => {
  it.each([
    ["app", 50],
    ["lib/domain", 30],
    ["lib/content", 3],
    ["lib/server", 8],
    ["scripts", 15],
  ])("%s has files", (room, least) => {
    expect(filesOf(room).length).toBeGreaterThanOrEqual(least);
  });

  it("imports are found", () => {
    expect(importsOf("lib/server/database.ts")).toContain("lib/server/generated/client");
    expect(importsOf("lib/server/assessment/queries.ts")).toContain("lib/server/database");
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });
});

describe("files", () => {
  it("are at most 300 lines long: split a longer one by what its parts decide", () => {
    const long = files.filter((file) => read(file).trimEnd().split("\n").length > 300);
    expect(long).toEqual([]);
  });

  it("are never index.ts: import from the file that holds what you need", () => {
    expect(files.filter((file) => /(^|\/)index\.(ts|tsx|mjs|js)$/.test(file))).toEqual([]);
  });

  it("and folders say what they are about: no drawer for the rest", () => {
    const drawer = /(^|[/.-])(utils?|helpers?|common|shared|misc|managers?|services?|data|info)([/.-]|$)/;
    // npm run demo-data is what the product calls it.
    const named = files.filter((file) =>
      drawer.test(file.replace("scripts/demo-data.", "").replace(".test-data.", ".")),
    );
    expect(named).toEqual([]);
  });

  it("are named in small letters with dashes", () => {
    const odd = files.filter((file) => !/^[a-z0-9.[\]-]+$/.test(path.basename(file)));
    expect(odd).toEqual([]);
  });
});

describe("the arrows between the rooms", () => {
  it("lib/domain imports zod and itself: what touches the world belongs in lib/server or app", () => {
    const own = (target: string) => goesTo("lib/domain", "package:zod")(target);
    expect(strayImports("lib/domain", (target) => !own(target))).toEqual([]);
  });

  it("lib/domain has no clock, no chance and no world: pass the day, the seed or the text as an argument", () => {
    const world =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bprocess\.|\bfetch\(|\bperformance\b|\bsetTimeout\b|\blocalStorage\b/;
    const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(filesOf("lib/domain").filter((file) => world.test(withoutComments(read(file))))).toEqual([]);
  });

  it("the server has one clock: ask lib/server/clock, so that a story of years can be told in a test", () => {
    // Sessions and the mail queue go by the clocks of the library and the database that keep them.
    const ownClock = /^lib\/server\/(clock\.ts|identity\/|mail\/)/;
    const asks = (file: string) => /\bDate\.now\b|\bnew Date\(\s*\)/.test(read(file));
    const clocked = [...filesOf("app"), ...filesOf("lib/server")].filter((file) => !ownClock.test(file));
    expect(clocked.filter(asks)).toEqual([]);
  });

  it("lib/content and lib/i18n know neither pages nor the database: move it to app or lib/server", () => {
    const stray = (room: string) => strayImports(room, goesTo("app", "lib/server", "scripts"));
    expect([...stray("lib/content"), ...stray("lib/i18n")]).toEqual([]);
  });

  it("lib/server knows no page: pass what it needs as an argument", () => {
    expect(strayImports("lib/server", goesTo("app", "scripts"))).toEqual([]);
  });

  it("nothing imports from app but app: what others need belongs in lib", () => {
    expect(["lib", "scripts", "prisma"].flatMap((room) => strayImports(room, goesTo("app")))).toEqual([]);
  });

  it("app never speaks to the database: add a query or command in lib/server and call it", () => {
    const database = goesTo(
      "lib/server/database",
      "lib/server/generated",
      "prisma",
      "package:@prisma",
      "package:pg",
    );
    expect(strayImports("app", database)).toEqual([]);
  });

  it("the database client stays in lib/server, tests and set-up: call a query or command instead", () => {
    const client = goesTo("lib/server/generated", "package:@prisma/client");
    const elsewhere = files
      .filter((file) => !isTest(file) && !/^(lib\/server|lib\/testing|scripts|prisma)\//.test(file))
      .filter((file) => importsOf(file).some(client));
    expect(elsewhere).toEqual([]);
  });

  it("content/ is read by lib/content alone: add what you need to what it loads", () => {
    const others = files.filter((file) => !isTest(file) && !/^lib\/(content|testing)\//.test(file));
    const imports = others.filter((file) => importsOf(file).some(goesTo("content")));
    const reads = others.filter((file) => /(readFile|readdir)\w*\([^)]*["'`/]content["'`/]/.test(read(file)));
    expect([...imports, ...reads]).toEqual([]);
  });

  it('each file of lib/server begins with import "server-only", so that none gets into a browser', () => {
    const open = filesOf("lib/server").filter((file) => !read(file).startsWith('import "server-only";\n'));
    expect(open).toEqual([]);
  });
});
