import "server-only";
import { headers } from "next/headers";
import { packForm, unpackForm } from "./packed-form";

/**
 * A form that could not be taken goes back to its page with all that was typed. No address may hold that, so it
 * travels in a cookie of that page; the page reads it again with the rules that refused it.
 */
const NAME = "typed";
const TEN_MINUTES = 600;

function formatCookie(page: string, value: string, seconds: number): HeadersInit {
  return { "Set-Cookie": `${NAME}=${value}; Path=${page}; HttpOnly; SameSite=Lax; Max-Age=${seconds}` };
}

/** The fields but for passwords and codes, which are never sent back. */
export function withoutSecrets(form: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...form].filter(([name]) => !/password|code/i.test(name)));
}

/** The header that keeps the fields for the page with this path. */
export function keepTyped(page: string, form: URLSearchParams): HeadersInit {
  return formatCookie(page, packForm(form), TEN_MINUTES);
}

/** The header that forgets them. */
export function forgetTyped(page: string): HeadersInit {
  return formatCookie(page, "", 0);
}

/**
 * What was typed into the form of this page before; nothing if the form was not sent back. A page below it sees its
 * cookie too. Of several with one name a browser sends that of the longest path first (RFC 6265, section 5.4).
 */
export async function findTyped(): Promise<URLSearchParams> {
  const sent = (await headers()).get("cookie") ?? "";
  const [, own = ""] = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(sent) ?? [];
  return unpackForm(own);
}
