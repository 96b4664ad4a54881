import { getTranslations } from "next-intl/server";
import type { ReviewedAnswer } from "@/app/_assessment/review-answers";

/** Answers of one section: what was asked, what was said, and the way to change it. */
export async function AnswerSummary({ answers }: { answers: readonly ReviewedAnswer[] }) {
  const t = await getTranslations("questionnaire.check");
  return (
    <dl className="text-note">
      {answers.map(({ id, label, answer, trouble, href }) => (
        <div
          key={id}
          className="keep relative border-b border-rule py-1 sm:grid sm:grid-cols-[5fr_7fr] sm:gap-x-2"
        >
          <dt className="pr-8 font-semibold">{label}</dt>
          <dd className="sm:pr-8">
            {answer ?? <span className="text-ink-soft">{t("noAnswer")}</span>}
            {trouble && <p className="trouble">{trouble}</p>}
            <a
              href={href}
              className="absolute top-0 right-0 py-1 no-print"
              aria-label={t("changeThis", { label })}
            >
              {t("change")}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
