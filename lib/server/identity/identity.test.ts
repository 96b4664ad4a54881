/** A server without mail: people are signed in at once, and a known address has to be told. */
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newAgency } from "@/lib/testing/agency";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { findInAllTables } from "@/lib/testing/find-text";
import { getDatabase } from "../database";
import { joinFirm } from "../firm/people";
import { openFirm } from "../firm/scope";
import { changeAddress } from "./address";
import type { Caller } from "./auth";
import { changePassword } from "./password";
import { deletePerson, listFirmsAlone, proveThemselves } from "./person";
import { findSession, forgetEnded, listDevices, type SignedIn, signOutOthers } from "./session";
import { signIn, signUp } from "./sign-in";

provideDatabase();

const DAY = 24 * 60 * 60 * 1000;
const password = "three boats and a lantern";
const stranger = (isSecure = false): Caller => ({ headers: new Headers(), isSecure });
const makePerson = () => ({ name: "Robin", email: `${randomUUID()}@example.com`, password, locale: "en" });

/** The browser that was given these cookies. */
function holding(cookies: readonly string[]): Caller {
  const pairs = cookies.map((cookie) => cookie.split(";", 1)[0]);
  return { headers: new Headers({ cookie: pairs.join("; ") }), isSecure: false };
}

async function enter(email: string, word = password) {
  const outcome = await signIn(stranger(), { email, password: word });
  if (!outcome.ok) throw new Error(outcome.reason);
  return holding(outcome.cookies);
}

async function settle(): Promise<{ email: string; caller: Caller; person: SignedIn; cookie: string }> {
  const made = makePerson();
  const outcome = await signUp(stranger(), made);
  if (!outcome.ok) throw new Error("The address is new.");
  const caller = holding(outcome.cookies);
  const person = await findSession(caller);
  if (!person) throw new Error("Nobody is signed in.");
  return { email: made.email, caller, person, cookie: outcome.cookies[0] ?? "" };
}

const actsOf = async (userId: string | null) =>
  (await getDatabase().auditEntry.findMany({ where: { userId }, orderBy: { sequence: "asc" } })).map(
    ({ act }) => act,
  );

describe("signing in", () => {
  it("finds who is signed in by the cookie, and nobody by a cookie with a letter changed", async () => {
    const { caller, email } = await settle();
    expect(await findSession(caller)).toMatchObject({ email, name: "Robin", hasSecondFactor: false });
    const broken = (caller.headers.get("cookie") ?? "").replace(/session_token=./, "session_token=~");
    expect(await findSession({ headers: new Headers({ cookie: broken }), isSecure: false })).toBeNull();
  });

  it("gives a cookie that no script reads, no other site sends, and under https no other host gets", async () => {
    const { email } = await settle();
    const plain = await signIn(stranger(), { email, password });
    const secure = await signIn(stranger(true), { email, password });
    const sessionOf = (outcome: typeof plain) => (outcome.ok ? outcome.cookies[0] : "");
    expect(sessionOf(plain)).toMatch(/^seaworthy\.session_token=.*HttpOnly; SameSite=Lax$/);
    expect(sessionOf(secure)).toMatch(
      /^__Host-seaworthy\.session_token=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(sessionOf(secure)).not.toContain("Domain");
  });

  it("says the same for a wrong password as for an unknown address, and keeps both in the audit log", async () => {
    const { email, person } = await settle();
    expect(await signIn(stranger(), { email, password: "wrong" })).toEqual({ ok: false, reason: "wrong" });
    expect(await signIn(stranger(), { email: "nobody@example.com", password: "wrong" })).toEqual({
      ok: false,
      reason: "wrong",
    });
    await enter(email);
    expect(await actsOf(person.userId)).toEqual(["signed-in", "sign-in-refused", "signed-in"]);
    expect(await actsOf(null)).toEqual(["sign-in-refused"]);
  });

  it("takes a known address for no new account, in whatever case it is written", async () => {
    const { email } = await settle();
    expect((await signUp(stranger(), { ...makePerson(), email: email.toUpperCase() })).ok).toBe(false);
  });
});

describe("a session", () => {
  it("is listed with the device, and ends alone or with all others", async () => {
    const { email, person } = await settle();
    const [second, third] = [await enter(email), await enter(email)];
    const other = await settle();
    const devices = await listDevices(person);
    expect(devices.map(({ isThis }) => isThis)).toEqual([true, false, false]);

    await signOutOthers(other.person, devices[1]?.id);
    expect(await listDevices(person), "another's sessions are out of reach").toHaveLength(3);
    await signOutOthers(person, person.sessionId);
    expect(await listDevices(person), "this device stays").toHaveLength(3);
    await signOutOthers(person, devices[1]?.id);
    expect(await listDevices(person)).toHaveLength(2);
    await signOutOthers(person);
    expect(await findSession(second)).toBeNull();
    expect(await findSession(third)).toBeNull();
  });

  it("ends thirty days after signing in however much it is used, and after seven without use", async () => {
    const { caller, person, cookie } = await settle();
    const store = (data: object) => getDatabase().session.update({ where: { id: person.sessionId }, data });
    expect(cookie).toContain(`Max-Age=${(30 * DAY) / 1000};`);
    await store({ updatedAt: new Date(Date.now() - 7 * DAY + 60_000) });
    expect(await findSession(caller)).not.toBeNull();
    const [used] = await listDevices(person);
    expect(used?.usedAt.getTime(), "it was used just now").toBeGreaterThan(Date.now() - 60_000);
    await store({ updatedAt: new Date(Date.now() - 7 * DAY - 60_000) });
    expect(await findSession(caller)).toBeNull();
    expect(await listDevices(person)).toEqual([]);

    const { expiresAt } = await store({ updatedAt: new Date() });
    expect(Math.abs(expiresAt.getTime() - Date.now() - 30 * DAY)).toBeLessThan(60_000);
    await store({ expiresAt: new Date(Date.now() - 1) });
    expect(await findSession(caller)).toBeNull();
    await forgetEnded();
    expect(await getDatabase().session.count({ where: { id: person.sessionId } })).toBe(0);
  });

  it("ends everywhere else when the password changes", async () => {
    const { email, caller, person } = await settle();
    const elsewhere = await enter(email);
    const change = { newPassword: "a kettle on the moon" };
    expect(await changePassword(caller, person, { ...change, currentPassword: "wrong" })).toBeNull();
    const cookies = await changePassword(caller, person, { ...change, currentPassword: password });
    expect(await findSession(holding(cookies ?? []))).toMatchObject({ email });
    expect(await findSession(elsewhere)).toBeNull();
    await expect(enter(email)).rejects.toThrow("wrong");
  });
});

describe("another address", () => {
  it("holds at once where no mail can confirm it, and is refused if it is another's", async () => {
    const [{ caller, person }, { email: known }] = [await settle(), await settle()];
    await getDatabase().user.update({ where: { id: person.userId }, data: { emailVerified: true } });
    expect(await changeAddress(caller, person, known.toUpperCase())).toBe("taken");
    const { email } = makePerson();
    expect(await changeAddress(caller, person, email)).toBe("changed");
    expect(await findSession(caller)).toMatchObject({ email, isConfirmed: false });
    expect((await actsOf(person.userId)).at(-1)).toBe("changed-address");
    await enter(email);
  });
});

describe("deleting an account", () => {
  it("takes the password, leaves the firm to its private link, and no word of the person anywhere", async () => {
    const { email, caller, person } = await settle();
    const { firmId, token, visitor } = await newAssessment();
    const firm = await openFirm(firmId, { ...visitor, userId: person.userId });
    if (firm) await joinFirm(firm);
    expect(await proveThemselves(caller, person, "wrong")).toBe("wrong-password");
    expect(await proveThemselves(caller, person, password)).toBe("proven");
    expect(await listFirmsAlone(person)).toEqual([{ id: firmId, name: null }]);
    expect(await deletePerson(person)).toEqual([]);
    expect(await findSession(caller)).toBeNull();
    expect(await openFirm(firmId, { tokens: new Map(), userId: person.userId })).toBeNull();
    expect(await openFirm(firmId, { tokens: new Map([[firmId, token]]), userId: null })).not.toBeNull();
    expect(await findInAllTables(email)).toEqual([]);
    expect(await actsOf(person.userId)).toContain("deleted-account");
  });

  it("is refused to the only administrator of an agency", async () => {
    const { person } = await settle();
    const agency = await newAgency("Export Desk");
    const roles = ["administrator" as const];
    await getDatabase().membership.create({ data: { agencyId: agency.id, userId: person.userId, roles } });
    expect(await deletePerson(person)).toEqual(["Export Desk"]);
    const { person: second } = await settle();
    await getDatabase().membership.create({ data: { agencyId: agency.id, userId: second.userId, roles } });
    expect(await deletePerson(person)).toEqual([]);
  });
});
