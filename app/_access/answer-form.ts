import "server-only";
import { keepTyped, withoutSecrets } from "@/app/_forms/typed-form";
import { readForm, seeOther, tellRefusal } from "./http";

/** Where a browser is sent whose form found nothing. The status 404 comes from proxy.ts. */
function gonePath(locale: string): string {
  return `/${locale}/gone`;
}

/**
 * Answers a form. If there is nothing (any more) for whoever sent it, a program gets the bare refusal, and a browser
 * the page that says so and gives back what was typed. Whether there ever was anything shows in neither.
 */
export async function answerForm(
  request: Request,
  locale: string,
  work: () => Promise<Response>,
): Promise<Response> {
  const response = await tellRefusal(work);
  const isBrowser = request.headers.get("accept")?.includes("text/html") ?? false;
  if (response.status !== 404 || !isBrowser) return response;
  const page = gonePath(locale);
  const typed = (await readForm(request)) ?? new URLSearchParams();
  return seeOther(page, keepTyped(page, withoutSecrets(typed)));
}
