import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NoteEntryText } from "@/app/_cases/note-text";
import { casePath } from "@/app/_cases/paths";
import { sayChange } from "@/app/_cases/say-change";
import { sayFigures } from "@/app/_outcomes/say-figures";
import { saySupport } from "@/app/_outcomes/say-support";
import { formatScore } from "@/app/_results/numbers";
import { getWording } from "@/lib/content/load";
import { findChange } from "@/lib/domain/portfolio/standing";
import type { HandoverEntry, NoteEntry, ResultEntry, TimelineEntry } from "@/lib/server/caseload/timeline";
import type { LoadedFile } from "./load";

interface EntryProps<Entry> {
  readonly loaded: LoadedFile;
  readonly entry: Entry;
}

async function ResultText({ loaded, entry }: EntryProps<ResultEntry>) {
  const { locale } = loaded;
  const t = await getTranslations("case.timeline");
  const change = findChange(entry);
  const told = change === null ? "0" : sayChange(locale, change);
  const parts = [
    entry.readiness !== null && t("resultScore", { score: formatScore(locale, entry.readiness) }),
    told !== "0" && t("resultChange", { change: told }),
  ].filter((part) => part !== false);
  return (
    <>
      <a href={casePath(loaded, `results/${entry.assessmentId}/${entry.number}`)} className="font-semibold">
        {t("result", { band: getWording(locale).results["band-names"][entry.band] })}
      </a>
      {parts.length > 0 && `, ${parts.join(", ")}`}
    </>
  );
}

async function HandoverText({ entry }: { entry: HandoverEntry }) {
  const { from, to, note } = entry;
  const t = await getTranslations("case.timeline");
  const by = entry.by ?? t("somebody");
  const told =
    to === null
      ? t("released", { by })
      : from !== null
        ? from === entry.by
          ? t("passedOn", { by, to })
          : t("handedOver", { by, from, to })
        : to === entry.by
          ? t("taken", { to })
          : t("given", { by, to });
  return (
    <>
      {told}
      {note && <p className="mt-0.5 whitespace-pre-line border-l-2 border-rule pl-2">{note}</p>}
    </>
  );
}

async function NoteText({ loaded, entry }: EntryProps<NoteEntry>) {
  const { note } = entry;
  const isOwn = note.author?.id === loaded.agency.userId;
  return (
    <NoteEntryText
      locale={loaded.locale}
      now={loaded.now}
      note={note}
      changePath={isOwn ? casePath(loaded, `notes/${note.id}`) : null}
    />
  );
}

/** What an entry of the timeline says. */
export async function EntryText({ loaded, entry }: EntryProps<TimelineEntry>): Promise<ReactNode> {
  const t = await getTranslations("case.timeline");
  switch (entry.kind) {
    case "result":
      return <ResultText loaded={loaded} entry={entry} />;
    case "begun":
      return t(entry.isFollowUp ? "begunAgain" : "begun");
    case "note":
    case "meeting":
    case "agreement":
      return <NoteText loaded={loaded} entry={entry} />;
    case "step":
      return (
        <a href={casePath(loaded, `plan/${entry.id}`)}>
          {t(entry.isDone ? "stepDone" : "stepAdded", { title: entry.title })}
        </a>
      );
    case "support":
      return t("support", { support: await saySupport(loaded.locale, entry.support) });
    case "check-in":
      return t("checkIn", { figures: (await sayFigures(loaded.locale, entry.figures)).join(", ") });
    case "letter": {
      const letters = await getTranslations("caseload.write.letters");
      return t("letter", { by: entry.by ?? t("somebody"), letter: letters(entry.letter) });
    }
    case "handover":
      return <HandoverText entry={entry} />;
  }
}
