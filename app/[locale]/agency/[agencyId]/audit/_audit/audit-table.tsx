import { getTranslations } from "next-intl/server";
import { momentFormat } from "@/app/_results/formats";
import type { AuditLine } from "@/lib/server/audit/queries";

interface AuditTableProps {
  readonly entries: readonly AuditLine[];
  readonly locale: string;
}

/** The entries as a list, which fits a small screen too: what, who, when, and of what by its number. */
export async function AuditTable({ entries, locale }: AuditTableProps) {
  const t = await getTranslations("records.audit");
  const moment = momentFormat(locale);
  return (
    <ol reversed className="mt-3 border-t border-ink">
      {entries.map(({ sequence, at, act, by, firmId, subjectId }) => (
        <li key={sequence} className="grid gap-x-4 border-b border-rule py-1 lg:grid-cols-[5fr_4fr_7fr]">
          <div>
            <p className="font-semibold">{act && t(`acts.${act}`)}</p>
            <p>{by === null ? t("outside") : (by.name ?? t("gone"))}</p>
          </div>
          <p className="figures text-note text-ink-soft">
            <time dateTime={at.toISOString()}>{moment.format(at)}</time>
          </p>
          <dl className="figures min-w-0 text-note break-all text-ink-soft">
            {[
              [t("firm"), firmId],
              [t("record"), subjectId],
            ].map(
              ([name, id]) =>
                id && (
                  <div key={name}>
                    <dt className="inline">{name}: </dt>
                    <dd className="inline">{id}</dd>
                  </div>
                ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
