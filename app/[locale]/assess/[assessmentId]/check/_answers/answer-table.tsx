import { getTranslations } from "next-intl/server";
import type { ReviewedAnswer } from "@/app/_assessment/review-answers";

/** Answers of one section: what was asked, what was said, and the way to change it. */
export async function AnswerTable({
  answers,
  caption,
}: {
  answers: readonly ReviewedAnswer[];
  caption: string;
}) {
  const t = await getTranslations("questionnaire.check");
  return (
    <table className="ledger">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {answers.map(({ id, label, answer, trouble, href }) => (
          <tr key={id}>
            <th scope="row" className="w-2/5 font-semibold">
              {label}
            </th>
            <td>
              {answer ?? <span className="text-ink-soft">{t("noAnswer")}</span>}
              {trouble && <p className="trouble">{trouble}</p>}
            </td>
            <td className="number no-print">
              <a href={href} className="-my-1 inline-block py-1" aria-label={t("changeThis", { label })}>
                {t("change")}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
