import "server-only";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { isSecureRequest, seeOther } from "@/app/_access/http";

/**
 * A form that comes back to its page with what stands against it. What was typed travels in a cookie that only
 * that page gets and that is gone in two minutes: an address would end up in logs.
 */
const SECONDS = 120;
const COOKIE = "returned-form";
const LONGEST_COOKIE = 3_500;

export interface ReturnedForm {
  /** What stands against each field, or against all of it under the name "form": keys of the words that say so. */
  readonly problems: Readonly<Record<string, string>>;
  /** What the words tell. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What was typed. Never holds a password. */
  readonly values: Readonly<Record<string, string>>;
}

const nothing: ReturnedForm = { problems: {}, facts: {}, values: {} };

function encode(returned: ReturnedForm): string {
  return encodeURIComponent(JSON.stringify(returned));
}

/** Sends the browser back to the page with the form. Fields whose name speaks of a password are left out. */
export function sendBack(
  request: Request,
  page: string,
  form: URLSearchParams | null,
  { problems = {}, facts = {} }: Partial<ReturnedForm>,
): Response {
  const typed = [...(form ?? [])].filter(([name]) => !/password|code/.test(name));
  const whole = encode({ problems, facts, values: Object.fromEntries(typed) });
  const parts = [
    `${COOKIE}=${whole.length > LONGEST_COOKIE ? encode({ problems, facts, values: {} }) : whole}`,
    `Path=${page}`,
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${SECONDS}`,
    ...(isSecureRequest(request.headers) ? ["Secure"] : []),
  ];
  return seeOther(`${page}?again#problems`, { "Set-Cookie": parts.join("; ") });
}

async function findReturned(search: Promise<Record<string, unknown>>): Promise<ReturnedForm> {
  if ((await search).again === undefined) return nothing;
  try {
    return JSON.parse((await cookies()).get(COOKIE)?.value ?? "") as ReturnedForm;
  } catch {
    return nothing;
  }
}

/** For a page: the form that came back to it, if one did, told with the words of this namespace. */
export async function readReturned(search: Promise<Record<string, unknown>>, namespace: string) {
  const t = await getTranslations(namespace);
  const { problems, facts, values } = await findReturned(search);
  const told = Object.entries(problems).map(([name, code]) => [name, t(code, facts)] as const);
  return { title: t("title"), sentences: Object.fromEntries(told), values };
}

/** For the title of a page: says first if a form came back. */
export async function titleOf(title: string, search: Promise<Record<string, unknown>>): Promise<string> {
  const t = await getTranslations("account.problems");
  return (await search).again === undefined ? title : `${t("prefix")} ${title}`;
}
