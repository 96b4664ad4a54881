import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import type { FirmScope } from "@/lib/server/firm/scope";
import { listSharedNotes } from "@/lib/server/notes/queries";

interface SharedNotesProps {
  readonly scope: FirmScope;
  readonly locale: string;
}

/** What counsellors wrote for the firm itself, for its own pages. */
export async function SharedNotes({ scope, locale }: SharedNotesProps) {
  const notes = await listSharedNotes(scope);
  const t = await getTranslations("case");
  if (notes.length === 0) return <p className="mt-2 max-w-measure">{t("shared.none")}</p>;
  return (
    <ol className="mt-2 max-w-measure border-t border-rule">
      {notes.map(({ id, kind, text, happenedOn, author, agencyName, changedAt }) => (
        <li key={id} className="keep border-b border-rule py-1.5">
          <p className="text-note text-ink-soft">
            <strong className="font-semibold text-ink">{t(`note.kinds.${kind}`)}</strong>,{" "}
            {formatDay(locale, happenedOn)}.{" "}
            {t("shared.by", { name: author?.name ?? t("note.gone"), agency: agencyName })}
            {changedAt && `, ${t("note.changed")} ${formatDay(locale, changedAt.toISOString().slice(0, 10))}`}
          </p>
          <p className="mt-0.5 whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
