import { type NextRequest, NextResponse } from "next/server";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

const isDevelopment = process.env.NODE_ENV === "development";

/** Pages that say that something is not there. A page cannot set its own status. */
const MISSING = /^\/[a-z]+\/(unknown|gone|assess\/closed)$/;

/** First parts of addresses that have no language: programs and mails use them. */
const UNWORDED = ["open", "calendar", "reminders"];

/** Only scripts of this response run; nothing is loaded from, sent to or framed by another site. */
function formatPolicy(nonce: string) {
  return [
    "default-src 'self'",
    // React's development build makes use of eval and of inline styles.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives each page a policy with a nonce of its own, and an address without a known language the page "unknown". */
export function proxy(request: NextRequest) {
  const policy = formatPolicy(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);

  const { pathname } = request.nextUrl;
  const [, first] = pathname.split("/");
  const isElsewhere = pathname !== "/" && !UNWORDED.includes(first ?? "") && !isLocale(first);
  const status = MISSING.test(pathname) ? 404 : undefined;
  const response = isElsewhere
    ? NextResponse.rewrite(new URL(`/${DEFAULT_LOCALE}/unknown`, request.url), {
        status: 404,
        request: { headers },
      })
    : NextResponse.next({ status, request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: "/((?!api/|_next/|icon.svg|robots.txt).*)" };
