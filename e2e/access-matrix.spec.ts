/**
 * Every route, as every role, with what is theirs, what is foreign and what was withdrawn: by GET, HEAD, prefetch, form
 * and action, and once more without proxy.ts. No browser is needed. The table is access-table.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readRowsWith } from "../lib/testing/find-text";
import { fill, readSurroundings, type Seeded, seedAccess, type Target } from "./access-people";
import { ROLES, type Role, type Rule } from "./access-roles";
import { ACTS_AT_ONCE, RULES } from "./access-table";
import { makeFirstAgency } from "./people";
import { serveWithoutProxy } from "./without-proxy";

test.describe.configure({ mode: "serial", timeout: 300_000 });

const AT_ONCE = 8;
/** proxy.ts reads no session, so what it hides it hides from all: one without anything, one with a link, one signed in. */
const TELLING: readonly Role[] = ["visitor", "holder", "outsider"];
/** An answer that takes longer is none. */
const PATIENCE = 30_000;
const surroundings = () => readSurroundings();

interface Route {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

type Kind = keyof typeof requests;
/** How a route is asked for. A page answers a prefetch and an action in its own form, which tells no status. */
const requests = {
  get: { method: "GET", headers: {} },
  head: { method: "HEAD", headers: {} },
  prefetch: { method: "GET", headers: { RSC: "1", "Next-Router-Prefetch": "1" } },
  action: { method: "POST", headers: { "Next-Action": "0".repeat(42), "Content-Type": "text/plain" } },
  form: { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" } },
} as const;
const TELLS_STATUS: readonly Kind[] = ["get", "head", "form"];

const sources = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) =>
  path.join("app", file),
);

function listRoutes(): Route[] {
  return sources
    .filter((file) => /^(page\.tsx|route\.tsx?)$/.test(path.basename(file)))
    .map((file) => {
      const name = path.dirname(path.relative("app", file)).split(path.sep).join("/").replace(/^\.$/, "");
      if (file.endsWith("page.tsx")) return { name, kinds: ["get", "head", "prefetch", "action"] };
      const text = readFileSync(file, "utf8");
      const has = (method: string) => new RegExp(`export (async )?(function|const) ${method}\\b`).test(text);
      return {
        name,
        kinds: [
          ...(has("GET") ? (["get", "head", "prefetch"] as const) : []),
          ...(has("POST") ? (["form"] as const) : []),
        ],
      };
    });
}

const routes = listRoutes();
const ruleOf = new Map(RULES.flatMap((rule) => rule.routes.map((route) => [route, rule] as const)));

interface Probe {
  readonly route: Route;
  readonly kind: Kind;
  readonly role: Role;
  readonly target: string;
  readonly address: string;
}

/** Each target with whether those whom the rule names may open it. */
function listTargets(
  route: string,
  rule: Rule,
  { firms, agencies }: Seeded,
): Record<string, Target & { isTheirs: boolean }> {
  const target = (firm: keyof Seeded["firms"], agency: keyof Seeded["agencies"], isTheirs = false) => ({
    firm: firms[firm],
    agency: agencies[agency],
    part: { firm: firms[firm], agency: agencies[agency] },
    isTheirs,
  });
  const own = target("own", "own", true);
  const hasPart =
    /\[(stepId|checkInId|supportId|noteId|memberId|listId)\]|(results|opinion)\/\[assessmentId\]/.test(route);
  const foreignPart = { ...own, isTheirs: false, part: { firm: firms.foreign, agency: agencies.foreign } };
  return {
    own,
    ...(rule.of === "firm" || rule.of === "case" ? { "a foreign firm": target("foreign", "own") } : {}),
    ...(rule.of === "agency" ? { "a foreign agency": target("foreign", "foreign") } : {}),
    ...(rule.of === "case" ? { "the firm at a foreign agency": target("own", "foreign") } : {}),
    ...(rule.of === "case" ? { "a firm that withdrew": target("withdrawn", "own") } : {}),
    ...(hasPart ? { "a foreign part": foreignPart } : {}),
  };
}

interface Asking {
  readonly kind: Kind;
  readonly role: Role;
  readonly isOwn: boolean;
  readonly rule: Rule;
}

/**
 * A page is opened and a form sent as everybody, and fetched ahead by all from whom something of the firm or agency is
 * kept. A head is what the page answers without its body, and nothing here is a server action (see below): one who may
 * and one who may not will do.
 */
function isWorthAsking({ kind, role, isOwn, rule }: Asking): boolean {
  if (kind === "get" || kind === "form" || role === rule.may[0]) return true;
  if (!isOwn || rule.may.includes(role)) return false;
  return kind === "prefetch" || role === "stranger";
}

/** What must be refused, or what must be allowed. */
function listProbes(seeded: Seeded, wanted: "refused" | "allowed"): Probe[] {
  return routes.flatMap((route) => {
    const rule = ruleOf.get(route.name);
    if (!rule) return [];
    return Object.entries(listTargets(route.name, rule, seeded)).flatMap(
      ([target, { isTheirs, ...filled }]) =>
        ROLES.filter((role) => (isTheirs && rule.may.includes(role)) === (wanted === "allowed")).flatMap(
          (role) =>
            route.kinds
              .filter((kind) => isWorthAsking({ kind, role, isOwn: target === "own", rule }))
              .filter((kind) => wanted === "refused" || !(kind === "form" && ACTS_AT_ONCE.has(route.name)))
              .map((kind) => ({ route, kind, role, target, address: fill(route.name, filled) })),
        ),
    );
  });
}

/** Where who may not is led; a list of clients that is not theirs leads back to the page for sending one. */
const CLOSED = /\/account\/sign-in|\/unknown$|\/assess\/closed|\/import$/;

async function ask(site: string, cookie: string, address: string, kind: Kind, from = "same-origin") {
  const { method, headers } = requests[kind];
  const response = await fetch(site + address, {
    method,
    headers: { ...headers, Cookie: cookie, "Sec-Fetch-Site": from },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
    ...(method === "POST" ? { body: "" } : {}),
  });
  const location = response.headers.get("location") ?? "";
  const isClosed = [401, 403, 404, 405].includes(response.status) || CLOSED.test(location);
  return {
    status: response.status,
    location,
    isClosed,
    text: await response.text(),
    headers: response.headers,
  };
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** Asks for all of them, a few at a time, and lists those with which something is wrong. */
async function findFaults(
  site: string,
  seeded: Seeded,
  probes: readonly Probe[],
  judge: (probe: Probe, answer: Answer) => string | null,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = probes.values();
  const work = async () => {
    for (const probe of waiting) {
      const answer = await ask(site, seeded.cookies[probe.role], probe.address, probe.kind);
      const fault = answer.status >= 500 ? "an error of the server" : judge(probe, answer);
      const { kind, role, target, route } = probe;
      if (fault)
        faults.push(
          `${kind} /${route.name} as ${role}, ${target}: ${answer.status} ${answer.location} ${fault}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

function judgeRefused({ marker }: Seeded) {
  return ({ kind, target }: Probe, { text, location, isClosed }: Answer) => {
    if (text.includes(marker)) return "shows what is foreign";
    // A handler may answer for the part that it does not know in its own way, and ask for an empty form again before it
    // looks whose it is; that nothing changed is looked at below.
    const isAskedAgain = kind === "form" && (target === "a foreign part" || /[?&]again/.test(location));
    const mayAnswer = !TELLS_STATUS.includes(kind) || isAskedAgain;
    return isClosed || mayAnswer ? null : "is not refused";
  };
}

let seeded: Seeded;
let refused: Probe[];

/** All that is stored of the firms and agencies of the matrix, but for the record of who looked. */
async function readAll() {
  const { firms, agencies, marker } = seeded;
  const ids = [...Object.values(firms), ...Object.values(agencies)].map(({ id }) => id);
  const { AuditEntry, ...rows } = await readRowsWith([marker, ...ids], surroundings().DATABASE_URL);
  return rows;
}

test("every route stands in the table, and every line is a route", () => {
  const listed = RULES.flatMap((rule) => rule.routes);
  expect(listed.toSorted(), "routes of the table, and under app/").toEqual(
    routes.map(({ name }) => name).toSorted(),
  );
  const actions = sources.filter(
    (file) => /\.tsx?$/.test(file) && /^\s*["']use server["']/m.test(readFileSync(file, "utf8")),
  );
  expect(actions, "files with server actions, which would need gates of their own").toEqual([]);
});

test("whoever may not is refused everywhere, sees nothing and changes nothing", async ({ browser }) => {
  await makeFirstAgency(browser, surroundings().PUBLIC_URL);
  seeded = await seedAccess(surroundings());
  refused = listProbes(seeded, "refused");
  const before = await readAll();
  expect(Object.keys(before).length, "tables with something to show").toBeGreaterThan(15);
  expect(await findFaults(surroundings().PUBLIC_URL, seeded, refused, judgeRefused(seeded))).toEqual([]);
  expect(await readAll()).toEqual(before);
});

test("the same holds with proxy.ts out of the way", async () => {
  const { site, stop } = await serveWithoutProxy(surroundings());
  try {
    const { headers } = await ask(site, "", "/en", "get");
    expect(
      headers.has("content-security-policy"),
      "the proxy, which gives pages their policy, is at work",
    ).toBe(false);
    const before = await readAll();
    const probes = refused.filter(
      ({ kind, role }) => ["get", "form", "prefetch"].includes(kind) && TELLING.includes(role),
    );
    expect(await findFaults(site, seeded, probes, judgeRefused(seeded))).toEqual([]);
    expect(await readAll()).toEqual(before);
  } finally {
    await stop();
  }
});

test("a form that another site sends does nothing, whoever is signed in", async () => {
  const before = await readAll();
  for (const route of routes.filter(({ kinds }) => kinds.includes("form"))) {
    const rule = ruleOf.get(route.name);
    const role = rule?.may.find((one) => one !== "visitor" && one !== "stranger");
    if (!rule || !role || rule.of === "nobody") continue;
    const target = listTargets(route.name, rule, seeded).own as Target;
    const answer = await ask(
      surroundings().PUBLIC_URL,
      seeded.cookies[role],
      fill(route.name, target),
      "form",
      "cross-site",
    );
    expect.soft(answer.isClosed, `/${route.name}: ${answer.status}`).toBe(true);
  }
  expect(await readAll()).toEqual(before);
});

test("whoever may gets in", async () => {
  const isMeantToLeadAway = ({ name }: Route) =>
    /\[\.\.\.rest\]|unknown|gone|closed|\[token\]|\[bodyId\]|mailbox|sign-|callback|second-factor\/send|plan\/take|take-back/.test(
      name,
    );
  const probes = listProbes(seeded, "allowed").filter(({ route }) => !isMeantToLeadAway(route));
  expect(
    await findFaults(surroundings().PUBLIC_URL, seeded, probes, ({ kind }, { isClosed }) =>
      isClosed && kind !== "action" ? "is refused" : null,
    ),
  ).toEqual([]);
});
