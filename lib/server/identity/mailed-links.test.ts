/** A server with mail: addresses are confirmed, and a known one is told to nobody but its owner. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { findInAllTables } from "@/lib/testing/find-text";
import { getDatabase } from "../database";
import { confirmAddress } from "./address";
import type { Caller } from "./auth";
import { findResetPerson, resetPassword } from "./password";
import { openSignInLink, requestLink, signIn, signUp } from "./sign-in";

provideDatabase();
beforeAll(() => {
  process.env.SMTP_URL = "smtp://127.0.0.1:9";
  process.env.MAIL_FROM = "no-reply@seaworthy.example";
  process.env.PUBLIC_URL = "https://seaworthy.example";
});

const password = "three boats and a lantern";
const caller: Caller = { headers: new Headers(), isSecure: true };
const makePerson = () => ({ name: "Robin", email: `${randomUUID()}@example.com`, password, locale: "en" });
const listKinds = async (to: string) =>
  (await getDatabase().mailMessage.findMany({ where: { to }, orderBy: { id: "asc" } })).map(
    ({ kind }) => kind,
  );

/** The token at the end of the newest link that was mailed to this address. */
async function readToken(to: string, kind: string): Promise<string> {
  const mail = await getDatabase().mailMessage.findFirstOrThrow({
    where: { to, kind },
    orderBy: { id: "desc" },
  });
  return /https:\/\/seaworthy\.example\S+\/(\S+)/.exec(mail.text ?? "")?.[1] ?? "";
}

async function newConfirmed() {
  const person = makePerson();
  await signUp(caller, person);
  await confirmAddress(caller, await readToken(person.email, "confirm-address"));
  return person;
}

describe("an address", () => {
  it("is confirmed before its account opens", async () => {
    const person = makePerson();
    expect(await signUp(caller, person)).toMatchObject({ ok: true, isConfirmed: false, cookies: [] });
    expect(await signIn(caller, person)).toEqual({ ok: false, reason: "unconfirmed" });
    expect(await signIn(caller, { ...person, password: "wrong" })).toEqual({ ok: false, reason: "wrong" });
    expect(await confirmAddress(caller, "no.such.token")).toBe(false);
    expect(await confirmAddress(caller, await readToken(person.email, "confirm-address"))).toBe(true);
    expect(await signIn(caller, person)).toMatchObject({ ok: true, needsSecondFactor: false });
  });

  it("that is known gets no second account: the answer is the same, and its owner gets word, once an hour", async () => {
    const person = await newConfirmed();
    const again = { ...person, name: "Somebody else", password: "another four words here" };
    const [known, fresh] = [await signUp(caller, again), await signUp(caller, makePerson())];
    expect(known).toEqual(fresh);
    await signUp(caller, again);
    expect(await listKinds(person.email)).toEqual(["confirm-address", "known-address"]);
    expect(await signIn(caller, again)).toEqual({ ok: false, reason: "wrong" });
  });
});

describe("a mailed link", () => {
  it.each(["sign-in-link", "reset-password", "confirm-address"] as const)(
    "of the kind %s is asked for in vain for an address without an account",
    async (kind) => {
      await requestLink(caller, kind, "nobody@example.com");
      expect(await listKinds("nobody@example.com")).toEqual([]);
    },
  );

  it("to sign in works once, not after 20 minutes, and lies in the database as a hash only", async () => {
    const { email } = await newConfirmed();
    await requestLink(caller, "sign-in-link", email);
    const token = await readToken(email, "sign-in-link");
    expect(await findInAllTables(token), "in the mail alone, until it is sent").toEqual(["MailMessage"]);
    expect(await openSignInLink(caller, token)).toMatchObject({ ok: true });
    expect(await openSignInLink(caller, token)).toEqual({ ok: false, reason: "ended" });

    await requestLink(caller, "sign-in-link", email);
    await getDatabase().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await openSignInLink(caller, await readToken(email, "sign-in-link"))).toEqual({
      ok: false,
      reason: "ended",
    });
  });

  it("to choose a password says whose it is until it was used", async () => {
    const { email } = await newConfirmed();
    await requestLink(caller, "reset-password", email);
    const token = await readToken(email, "reset-password");
    expect(await findInAllTables(token)).toEqual(["MailMessage"]);
    expect(await findResetPerson(caller, token)).toMatchObject({ email });
    expect(await resetPassword(caller, token, "a kettle on the moon")).toBe(true);
    expect(await findResetPerson(caller, token)).toBeNull();
    expect(await resetPassword(caller, token, "a kettle on the sun")).toBe(false);
    expect(await signIn(caller, { email, password: "a kettle on the moon" })).toMatchObject({ ok: true });
    expect(await listKinds(email)).toContain("password-changed");
  });
});
