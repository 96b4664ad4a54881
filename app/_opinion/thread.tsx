import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import type { StoredRemark } from "@/lib/server/opinion/queries";

interface ThreadProps {
  readonly remarks: readonly StoredRemark[];
  readonly agencyName: string;
  readonly locale: string;
}

/** What was said about one question, the oldest first. */
export async function Thread({ remarks, agencyName, locale }: ThreadProps) {
  if (remarks.length === 0) return null;
  const t = await getTranslations("opinion");
  const sayAuthor = ({ isOfFirm, author }: StoredRemark) => {
    if (isOfFirm) return author ? t("thread.firmPerson", { name: author }) : t("thread.firm");
    return t("thread.agencyPerson", { name: author ?? t("agenda.gone"), agency: agencyName });
  };
  return (
    <ol className="max-w-measure">
      {remarks.map((remark) => (
        <li
          key={remark.id}
          className={`mt-1 border-l-4 pl-1.5 ${remark.isOfFirm ? "border-edge" : "border-sea"}`}
        >
          <p className="text-note text-ink-soft">
            <strong className="font-semibold text-ink">{sayAuthor(remark)}</strong>,{" "}
            {formatDay(locale, remark.at.toISOString().slice(0, 10))}
          </p>
          <p className="whitespace-pre-line">{remark.text}</p>
        </li>
      ))}
    </ol>
  );
}
