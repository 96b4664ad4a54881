import { getTranslations } from "next-intl/server";
import { dayFormat } from "@/app/_results/formats";
import type { Subscription } from "@/lib/server/reminders/subscriptions";

interface SubscriptionListProps {
  subscriptions: readonly Subscription[];
  locale: string;
  /** The address of the handler that ends one. */
  stop: string;
}

/** The addresses that are reminded, and what has become of each. */
export async function SubscriptionList({ subscriptions, locale, stop }: SubscriptionListProps) {
  const t = await getTranslations("reminders.list");
  if (subscriptions.length === 0) return <p className="mt-1 text-ink-soft">{t("none")}</p>;
  return (
    <ul className="mt-1 border-t border-rule">
      {subscriptions.map(({ id, email, rhythm, state, nextOn, quietFrom, quietTo, timeZone }) => (
        <li key={id} className="border-b border-rule py-1.5">
          <p>
            <span className="font-semibold break-words">{email}</span>, {t(`rhythm.${rhythm}`)}
          </p>
          <p className={state === "returned" ? "text-signal" : "text-ink-soft"}>
            {t(`state.${state}`, { day: dayFormat(locale).format(new Date(nextOn)) })}
          </p>
          {state !== "stopped" && (
            <>
              <p className="text-note text-ink-soft">
                {t("zone", { from: quietFrom, to: quietTo, zone: timeZone.replaceAll("_", " ") })}
              </p>
              <form method="post" action={stop}>
                <button
                  type="submit"
                  name="subscription"
                  value={id}
                  className="button-quiet"
                  aria-label={t("stopNamed", { email })}
                >
                  {t("stop")}
                </button>
              </form>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
