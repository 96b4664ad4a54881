import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { NoteFields, readTypedNote, sayNoteProblems } from "@/app/_cases/note-fields";
import { casePath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Fold } from "@/app/_components/fold";
import { titleOf } from "@/app/_forms/returned-form";
import { findTyped } from "@/app/_forms/typed-form";
import { formatDay } from "@/app/_results/numbers";
import { readNote } from "@/lib/domain/portfolio/note";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { readClock } from "@/lib/server/clock";
import { findNote, type NoteVersion } from "@/lib/server/notes/queries";
import { openFile } from "../../_file/load";

type NotePageProps = PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/notes/[noteId]">;

export async function generateMetadata({ searchParams }: NotePageProps): Promise<Metadata> {
  const t = await getTranslations("case.note");
  return { title: await titleOf(t("titleChange"), searchParams) };
}

/** How a note read before its changes, the newest version first. */
async function Versions({ locale, versions }: { locale: string; versions: readonly NoteVersion[] }) {
  if (versions.length === 0) return null;
  const t = await getTranslations("case.note");
  return (
    <section aria-labelledby="versions" className="mt-5">
      <h2 id="versions" className="text-title">
        {t("versions")}
      </h2>
      <ol className="mt-1 max-w-measure border-t border-rule">
        {versions.map(({ kind, audience, text, happenedOn, until }) => (
          <li key={until.getTime()} className="border-b border-rule py-1.5">
            <p className="text-note text-ink-soft">
              {t("version", {
                kind: t(`kinds.${kind}`),
                day: formatDay(locale, happenedOn),
                audience: t(`audiences.${audience}`),
                until: formatDay(locale, until.toISOString().slice(0, 10)),
              })}
            </p>
            <p className="mt-0.5 whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A note to be changed or deleted by its author; others read how it came to be. */
export default async function NotePage({ params, searchParams }: NotePageProps) {
  const address = await params;
  const { locale, agencyId, firmId, noteId } = address;
  const { scope } = await openFile(locale, agencyId, firmId);
  const { note, versions } = (await findNote(scope, noteId)) ?? showUnknown(locale);
  const isSentBack = (await searchParams).again !== undefined;
  const typed = isSentBack ? readTypedNote(await findTyped()) : note;
  const problems = isSentBack ? await sayNoteProblems(readNote(typed, readClock())) : [];
  const t = await getTranslations("case");
  const firm = (await findFirmName(scope)) ?? t("unnamed");
  return (
    <>
      <BackLink href={casePath(address)}>{firm}</BackLink>
      <h1 className="text-display">{t("note.titleChange")}</h1>
      {problems.length > 0 && <ErrorSummary title={t("noteProblems.title")} items={problems} />}
      {note.author?.id === scope.userId ? (
        <>
          <form method="post" action={casePath(address, `notes/${noteId}/change`)} noValidate>
            <NoteFields typed={typed} problems={problems} />
            <button type="submit" className="button mt-3 w-full sm:w-fit">
              {t("note.submitChange")}
            </button>
          </form>
          <Fold summary={t("note.delete")} className="mt-3 max-w-measure">
            <p>{t("note.deleteText")}</p>
            <form method="post" action={casePath(address, `notes/${noteId}/delete`)} className="mt-1">
              <button type="submit" className="button button-signal">
                {t("note.deleteSubmit")}
              </button>
            </form>
          </Fold>
        </>
      ) : (
        <p className="mt-1 max-w-measure">{t("note.foreign")}</p>
      )}
      <Versions locale={locale} versions={versions} />
    </>
  );
}
