import "server-only";
import { getTranslations } from "next-intl/server";
import { seeOther } from "@/app/_access/http";
import type { ReturnedToPage } from "./field-form";
import { findTyped, keepTyped, withoutSecrets } from "./typed-form";

/**
 * A form that comes back to its page with what its handler alone could find wrong. The page cannot find that by
 * reading the form again, as a password is never sent back; so the findings travel with what was typed.
 */
const PROBLEM = "?";
const FACT = "!";

export interface Findings {
  /** What stands against a field, or against all of it under the name "form": keys of the words that say so. */
  readonly problems: Readonly<Record<string, string>>;
  /** What the words tell. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Sends the browser back to the page, with this query, and with the form. Passwords and codes are left out. */
export function sendBack(
  page: string,
  form: URLSearchParams,
  { problems, facts = {} }: Findings,
  query = new URLSearchParams(),
): Response {
  const back = withoutSecrets(form);
  for (const [name, code] of Object.entries(problems)) back.set(PROBLEM + name, code);
  for (const [name, fact] of Object.entries(facts)) back.set(FACT + name, String(fact));
  query.set("again", "");
  return seeOther(`${page}?${query}#problems`, keepTyped(page, back));
}

type Search = Promise<Record<string, unknown>>;

/** True if the address says that a form came back. */
async function cameBack(search: Search): Promise<boolean> {
  return (await search).again !== undefined;
}

function pick(form: URLSearchParams, sign: string): Record<string, string> {
  const picked = [...form].filter(([name]) => name.startsWith(sign));
  return Object.fromEntries(picked.map(([name, value]) => [name.slice(sign.length), value]));
}

/** Where the sentences about what can be wrong stand. */
type Problems =
  | `${"account" | "agency" | "consent" | "reminders"}.problems`
  | `caseload.${"assign" | "view"}Problems`;

/** For a page: the form that came back to it, if one did, told with these words. */
export async function readReturned(search: Search, namespace: Problems): Promise<ReturnedToPage> {
  const t = await getTranslations(namespace);
  const form = (await cameBack(search)) ? await findTyped() : new URLSearchParams();
  const facts = Object.fromEntries(
    Object.entries(pick(form, FACT)).map(([name, fact]) => [name, /^\d+$/.test(fact) ? Number(fact) : fact]),
  );
  const told = Object.entries(pick(form, PROBLEM)).filter(([, code]) => t.has(code as never));
  const sentences = Object.fromEntries(told.map(([name, code]) => [name, t(code as never, facts as never)]));
  const values: Record<string, string> = Object.fromEntries(form);
  const hasReturned = told.length > 0;
  const ticked = (name: string, otherwise: readonly string[]) =>
    hasReturned ? form.getAll(name) : otherwise;
  return { title: t("title"), sentences, values, ticked };
}

/** For the title of a page: says first if a form came back. */
export async function titleOf(title: string, search: Search): Promise<string> {
  const t = await getTranslations("account.problems");
  return (await cameBack(search)) ? `${t("prefix")} ${title}` : title;
}
