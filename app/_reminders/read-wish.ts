import "server-only";
import { checkEmail, type Problems, readLine } from "@/app/_account/check-person";
import { isTimeZone, RHYTHMS } from "@/lib/domain/follow-up/quiet-hours";
import type { Locale } from "@/lib/i18n/locale";
import type { Wish } from "@/lib/server/reminders/subscriptions";

export const USUAL = { rhythm: "daily", timeZone: "Europe/Brussels", quietFrom: 20, quietTo: 8 } as const;

/** Hours of the day that are left for mail at least. */
const LEAST_OPEN = 4;

function readHour(form: URLSearchParams, name: string): number | null {
  const hour = Number(form.get(name));
  return form.get(name) !== "" && Number.isInteger(hour) && hour >= 0 && hour <= 23 ? hour : null;
}

/** What was wished in the form, or everything that stands against it. */
export function readWish(
  form: URLSearchParams,
  locale: Locale,
): { ok: true; wish: Wish } | { ok: false; problems: Problems } {
  const email = readLine(form, "email");
  const rhythm = RHYTHMS.find((one) => one === form.get("rhythm"));
  const timeZone = form.get("timeZone") ?? "";
  const [quietFrom, quietTo] = [readHour(form, "quietFrom"), readHour(form, "quietTo")];
  const isOpenEnough =
    quietFrom !== null && quietTo !== null && (quietFrom - quietTo + 24) % 24 >= LEAST_OPEN;
  const problems = {
    ...checkEmail(email),
    ...(rhythm ? {} : { rhythm: "rhythm" }),
    ...(isTimeZone(timeZone) ? {} : { timeZone: "time-zone" }),
    ...(isOpenEnough ? {} : { quietFrom: "quiet" }),
  };
  if (Object.keys(problems).length > 0 || !rhythm || quietFrom === null || quietTo === null)
    return { ok: false, problems };
  return { ok: true, wish: { email, locale, rhythm, timeZone, quietFrom, quietTo } };
}
