import type { FigureSet } from "@/lib/domain/benchmarks/figure";
import { tellYears } from "@/lib/i18n/tell-figure";
import type { Reading } from "./reading";
import { citeSource } from "./sources";

type Sourced = Pick<FigureSet, "source" | "quotes">;

/** "Report, Table 4, 5.3.1", with the study that the report quotes where it does. */
export function citeFigures(reading: Reading, { source, quotes }: Sourced): string {
  return [source, ...(quotes ? [quotes] : [])].map((one) => citeSource(reading, one)).join("; ");
}

/** What to beware of with sets of figures and with each of these, each note once. */
function listNotes({ wording }: Reading, sets: readonly FigureSet[]): string[] {
  const notes = sets.flatMap((set) => [...set.notes, ...set.figures.flatMap((figure) => figure.notes)]);
  return [...new Set(notes)].flatMap((note) => wording.benchmarks.notes[note] ?? []);
}

interface FigureOriginProps {
  reading: Reading;
  /** All of the same firms. */
  sets: readonly [FigureSet, ...FigureSet[]];
}

/** Where figures come from: whom they are of, of which years, how they were counted, what to beware of. */
export function FigureOrigin({ reading, sets }: FigureOriginProps) {
  const { t, wording, locale } = reading;
  const [set] = sets;
  const sources = new Set(sets.map((one) => citeFigures(reading, one)));
  const words = wording.benchmarks;
  const rows = [
    { name: t("peers.firms"), text: words.populations[set.population]?.text ?? "" },
    { name: t("peers.years"), text: tellYears(set, { words, locale }) },
    { name: t("peers.source"), text: `${words.bases[set.basis]}. ${[...sources].join("; ")}` },
  ];
  const notes = listNotes(reading, sets);
  return (
    <dl className="mt-1 grid max-w-measure gap-x-2 text-note text-ink-soft sm:grid-cols-[5rem_1fr]">
      {rows.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="mt-0.5 font-semibold sm:mt-0 sm:font-normal">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {notes.length > 0 && (
        <>
          <dt className="mt-0.5 font-semibold sm:mt-0 sm:font-normal">{t("peers.notes")}</dt>
          <dd>
            {notes.map((note) => (
              <span key={note} className="block">
                {note}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
