import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoteFields, readTypedNote, sayNoteProblems, type TypedNote } from "@/app/_cases/note-fields";
import { casePath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { titleOf } from "@/app/_forms/returned-form";
import { findTyped } from "@/app/_forms/typed-form";
import { readNote } from "@/lib/domain/portfolio/note";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { readClock, readToday } from "@/lib/server/clock";
import { openFile } from "../_file/load";

type NewNotePageProps = PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/notes">;

export async function generateMetadata({ searchParams }: NewNotePageProps): Promise<Metadata> {
  const t = await getTranslations("case.note");
  return { title: await titleOf(t("write"), searchParams) };
}

/** A note, a meeting or an agreement to be written down; or one that was sent back with all that was typed. */
export default async function NewNotePage({ params, searchParams }: NewNotePageProps) {
  const address = await params;
  const { scope } = await openFile(address.locale, address.agencyId, address.firmId);
  const isSentBack = (await searchParams).again !== undefined;
  const fresh: TypedNote = { kind: "note", happenedOn: readToday(), text: "", audience: "agency" };
  const typed = isSentBack ? readTypedNote(await findTyped()) : fresh;
  const problems = isSentBack ? await sayNoteProblems(readNote(typed, readClock())) : [];
  const t = await getTranslations("case");
  const firm = (await findFirmName(scope)) ?? t("unnamed");
  return (
    <>
      <BackLink href={casePath(address)}>{firm}</BackLink>
      <h1 className="text-display">{t("note.title", { firm })}</h1>
      {problems.length > 0 && <ErrorSummary title={t("noteProblems.title")} items={problems} />}
      <form method="post" action={casePath(address, "notes/add")} noValidate>
        <NoteFields typed={typed} problems={problems} />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("note.submit")}
        </button>
      </form>
    </>
  );
}
