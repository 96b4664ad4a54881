import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { MarkedFirm } from "../lib/testing/marked-firm";
import { runTypeScript } from "../scripts/run-tool.mjs";
import type { Role } from "./access-roles";

interface MarkedAgency {
  readonly id: string;
  readonly memberId: string;
  readonly listId: string;
}

export interface Surroundings {
  readonly DATABASE_URL: string;
  readonly SEAWORTHY_SECRET: string;
  readonly PUBLIC_URL: string;
}

export interface Seeded {
  /** Stands in everything that is of one of the firms, and in nothing else. */
  readonly marker: string;
  readonly firms: Readonly<Record<"own" | "foreign" | "withdrawn", MarkedFirm>>;
  readonly agencies: Readonly<Record<"own" | "foreign", MarkedAgency>>;
  /** What the browser of each role sends. */
  readonly cookies: Readonly<Record<Role, string>>;
}

/** What an address names: whose firm, whose agency, and whose step, check-in, member or list within it. */
export interface Target {
  readonly firm: MarkedFirm;
  readonly agency: MarkedAgency;
  readonly part: { readonly firm: MarkedFirm; readonly agency: MarkedAgency };
}

export function readSurroundings(): Surroundings {
  const file = path.join(process.env.E2E_FOLDER ?? "", "surroundings.json");
  return JSON.parse(readFileSync(file, "utf8")) as Surroundings;
}

async function signIn(site: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${site}/en/account/sign-in/send`, {
    method: "POST",
    body: new URLSearchParams({ email, password }),
    headers: { "Sec-Fetch-Site": "same-origin" },
    redirect: "manual",
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0)
    throw new Error(`${email} could not sign in: ${response.headers.get("location")}`);
  return cookies.join("; ");
}

/** Makes everybody and everything, and signs in who signs in. */
export async function seedAccess({ PUBLIC_URL, ...database }: Surroundings): Promise<Seeded> {
  const marker = `mark${randomUUID().slice(0, 8)}`;
  const password = randomUUID();
  const script = path.join(process.cwd(), "e2e", "access-seed.ts");
  const { code, output, answer } = await runTypeScript(script, { ...database }, [password, marker]);
  if (code !== 0) throw new Error(output);
  const { firms, agencies, emails } = JSON.parse(answer.trim().split("\n").at(-1) ?? "") as Seeded & {
    emails: Record<string, string>;
  };
  const cookies: Record<string, string> = {
    visitor: "",
    holder: [firms.own, firms.withdrawn].map(({ id, token }) => `seaworthy-${id}=${token}`).join("; "),
  };
  for (const [role, email] of Object.entries(emails))
    cookies[role] = await signIn(PUBLIC_URL, email, password);
  return { marker, firms, agencies, cookies: cookies as Seeded["cookies"] };
}

/** The address of a route with the ids of the target in it. */
export function fill(route: string, { firm, agency, part }: Target): string {
  const values: Record<string, string> = {
    locale: "en",
    firmId: firm.id,
    assessmentId: part.firm.assessmentId,
    agencyId: agency.id,
    stepId: part.firm.stepId,
    checkInId: part.firm.checkInId,
    supportId: part.firm.supportId,
    noteId: part.firm.noteId,
    memberId: part.agency.memberId,
    listId: part.agency.listId,
    section: "quick-firm",
    number: "1",
    provider: "trade-office",
    bodyId: "flanders-investment-and-trade",
    token: "a".repeat(27),
    "...rest": "nowhere",
  };
  const parts = route.split("/").filter((name) => !/^\(.*\)$/.test(name));
  const filled = parts.map((name) => {
    const [, hole] = /^\[(.*)\]$/.exec(name) ?? [];
    if (hole === undefined) return name;
    const value = values[hole];
    if (value === undefined) throw new Error(`Nothing is said to stand for [${hole}] in ${route}.`);
    return value;
  });
  return `/${filled.join("/")}`;
}
