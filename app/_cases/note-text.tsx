import { getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_results/numbers";
import type { StoredNote } from "@/lib/server/notes/queries";
import { When } from "./when";

interface NoteEntryTextProps {
  readonly locale: string;
  readonly now: Date;
  readonly note: StoredNote;
  /** Where its author changes it; null for everybody else. */
  readonly changePath: string | null;
}

/** A note with who wrote it for whom. */
export async function NoteEntryText({ locale, now, note, changePath }: NoteEntryTextProps) {
  const { kind, audience, text, author, changedAt, happenedOn } = note;
  const t = await getTranslations("case.note");
  const told = t(`kinds.${kind}`);
  return (
    <article id={`note-${note.id}`}>
      <p className="text-note text-ink-soft">
        <strong className="font-semibold text-ink">{told}</strong>, {author ? author.name : t("gone")}.{" "}
        <span className={audience === "firm" ? "font-semibold text-sea" : undefined}>
          {t(`audiences.${audience}`)}
        </span>
        {changedAt && (
          <>
            , {t("changed")} <When locale={locale} moment={changedAt} now={now} />
          </>
        )}
      </p>
      <p className="mt-0.5 max-w-measure whitespace-pre-line">{text}</p>
      {changePath && (
        <p className="no-print">
          <a
            href={changePath}
            className="inline-flex min-h-3 items-center text-note"
            aria-label={t("changeName", { kind: told, day: formatDay(locale, happenedOn) })}
          >
            {t("change")}
          </a>
        </p>
      )}
    </article>
  );
}
