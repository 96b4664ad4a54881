import { ValueBars } from "@/app/_charts/value-bars";
import type { Figure } from "@/lib/domain/benchmarks/figure";
import type { SurveyComparison, SurveyRow } from "@/lib/domain/benchmarks/survey";
import { FigureOrigin } from "./figure-origin";
import { formatFigure } from "./figure-words";
import { groupByPopulation } from "./firms-alike";
import { joinWords } from "./numbers";
import { labelOf, type Reading } from "./reading";
import { QuestionLinks } from "./statements";

export const TOPICS = ["barriers", "motives"] as const;
type Topic = (typeof TOPICS)[number];

function nameRow({ wording }: Reading, topic: Topic, { id, kind }: SurveyRow): string {
  const names = wording.benchmarks[topic];
  return (names[id] ?? names[`${kind}-${id}`])?.name ?? "";
}

/** The firms that were asked, and about which barriers where both kinds of question gave the same answer. */
function nameAsked({ wording, t }: Reading, row: SurveyRow, { population, of }: Figure): string {
  const name = wording.benchmarks.populations[population]?.name ?? "";
  return of.kind && !row.kind ? t(`peers.asked.${of.kind}`, { firms: name }) : name;
}

/** What the firm itself says of it. */
function FirmSays({ reading, row }: { reading: Reading; row: SurveyRow }) {
  const { firm: words } = reading.wording.benchmarks;
  const { corresponds, firm, questions } = row;
  if (!corresponds) return <span className="text-ink-soft">{words["no-counterpart"]}</span>;
  return (
    <span className={firm === true ? "font-semibold text-sea" : "text-ink-soft"}>
      {words[`${firm}` as const]}
      {firm === null && (
        <>
          : <QuestionLinks reading={reading} ids={questions} />
        </>
      )}
    </span>
  );
}

/** A barrier or motive: how many firms named it, and whether this firm does. */
function Row({ reading, topic, row }: { reading: Reading; topic: Topic; row: SurveyRow }) {
  return (
    <li className="keep grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-2">
      <div>
        <h4 className="font-sans font-semibold">{nameRow(reading, topic, row)}</h4>
        <p className="text-note">
          <FirmSays reading={reading} row={row} />
        </p>
      </div>
      <ValueBars
        low={0}
        high={100}
        bars={row.figures.map((figure) => ({
          id: figure.id,
          label: nameAsked(reading, row, figure),
          value: figure.value,
          text: formatFigure(reading, figure),
        }))}
      />
    </li>
  );
}

function findFinding(reading: Reading, topic: Topic, { rows }: SurveyComparison): string {
  const { t, locale } = reading;
  const shared = rows.filter(({ firm }) => firm === true);
  const isOpen = shared.length === 0 && rows.some(({ corresponds, firm }) => corresponds && firm === null);
  if (isOpen) return t(`peers.${topic}.open`);
  const names = joinWords(
    locale,
    shared.map((row) => t("answers.quoted", { answer: nameRow(reading, topic, row) })),
  );
  return t(`peers.${topic}.finding`, { count: shared.length, names });
}

/** The firm's own barriers or motives beside those that firms named in the survey, and what only this firm names. */
export function PeerSurvey({ reading, topic, comparison }: SurveyProps) {
  const { t, wording, locale } = reading;
  const { rows, others, sets } = comparison;
  const own = others.map((id) => t("answers.quoted", { answer: labelOf(reading, id) }));
  return (
    <div className="border-b border-rule py-2">
      <h3 className="text-lead">{t(`peers.${topic}.title`)}</h3>
      <p className="max-w-measure">{findFinding(reading, topic, comparison)}</p>
      {others.length > 0 && (
        <p className="max-w-measure text-ink-soft">
          {wording.benchmarks.firm.others}: {joinWords(locale, own)}
        </p>
      )}
      <details className="fold no-print">
        <summary className="text-note">
          <span>
            {t("peers.show")}
            <span className="sr-only">: {t(`peers.${topic}.title`)}</span>
          </span>
        </summary>
        <ul className="border-t border-rule">
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.id}`} reading={reading} topic={topic} row={row} />
          ))}
        </ul>
        {groupByPopulation(sets).map((group) => (
          <FigureOrigin key={group[0].population} reading={reading} sets={group} />
        ))}
      </details>
    </div>
  );
}

interface SurveyProps {
  reading: Reading;
  topic: Topic;
  comparison: SurveyComparison;
}
