import { getTranslations } from "next-intl/server";
import { firmPath } from "@/app/_plan/place";
import { canSendMail } from "@/lib/server/mail/outbox";

/** The other pages of the firm, by the last part of their addresses. */
const PAGES = ["plan", "outcomes", "notes", "reminders", "sharing", "records"] as const;

export async function Ways({ firmId, locale }: { firmId: string; locale: string }) {
  const t = await getTranslations("firm.ways");
  return (
    <nav aria-labelledby="ways">
      <h2 id="ways" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-1 border-t border-rule">
        {PAGES.filter((page) => page !== "reminders" || canSendMail()).map((page) => (
          <li key={page} className="border-b border-rule py-1">
            <a
              href={`${firmPath(locale, firmId)}/${page}`}
              className="inline-flex min-h-5.5 items-center font-semibold"
            >
              {t(`${page}.title`)}
            </a>
            <p className="text-note text-ink-soft">{t(`${page}.text`)}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
