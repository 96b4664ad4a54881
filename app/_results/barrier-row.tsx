import { ScoreStrip } from "@/app/_charts/score-strip";
import { isBlank } from "@/lib/domain/assessment/answer";
import type { BarrierGroup } from "@/lib/domain/edition/edition";
import type { Score } from "@/lib/domain/scoring/score";
import { isAtLeast, isBelow } from "@/lib/domain/threshold";
import { answerWords } from "./answer-words";
import type { Statement } from "./evidence";
import { sayRange, sayScore } from "./numbers";
import { labelOf, listOpen, type Reading } from "./reading";
import { StatementText } from "./statements";

interface SideProps {
  reading: Reading;
  name: string;
  score: Score;
  limit: number;
  mark: "firm" | "felt";
}

function Side({ reading, name, score, limit, mark }: SideProps) {
  const { low, high } = score;
  const hasRange = low !== null && high !== null;
  return (
    <span className="grid grid-cols-[4.5rem_1fr_3rem] items-center gap-x-2">
      <span className="text-note text-ink-soft">{name}</span>
      {hasRange ? (
        <ScoreStrip score={score.score} low={low} high={high} limits={[limit]} mark={mark} />
      ) : (
        <span className="text-note text-ink-soft">{reading.t("barriers.none.name")}</span>
      )}
      <span className="figures text-end font-semibold">
        {score.score === null ? "–" : sayScore(reading, score.score)}
        {hasRange && low !== high && (
          <span className="sr-only">, {reading.t("wantCan.range", { range: sayRange(reading, score) })}</span>
        )}
      </span>
    </span>
  );
}

/** Why it cannot be told yet: which side may lie on either side of the middle, and what would settle it. */
function sayStraddling(reading: Reading, group: BarrierGroup, load: Score, capability: Score): Statement {
  const { edition, t } = reading;
  const { loadHigh, capabilityLow } = edition.data.scoring.thresholds;
  const straddles = ({ low, high }: Score, cut: number) =>
    isBelow(low ?? 0, cut) && isAtLeast(high ?? 100, cut);
  const felt = straddles(load, loadHigh.value);
  const prepared = straddles(capability, capabilityLow.value);
  const items = edition.axes.ability.find(({ id }) => id === group.capability)?.items ?? [];
  const questions = [...(felt ? [group.screening, ...group.barriers] : []), ...(prepared ? items : [])];
  const side = felt && prepared ? "both" : felt ? "felt" : "prepared";
  const text = t(`barriers.straddles.${side}`, {
    range: sayRange(reading, felt ? load : capability),
    limit: felt ? loadHigh.value : capabilityLow.value,
  });
  const open = listOpen(
    reading,
    questions.map(({ id }) => id),
  );
  return { text: open.length > 0 ? t("evidence.behind", { text }) : text, open };
}

function SingleBarriers({ reading, group }: { reading: Reading; group: BarrierGroup }) {
  const { answers, sheet, t } = reading;
  const shown = group.barriers.filter(
    ({ id, place }) => sheet.visibility[place] === true && !isBlank(answers[id]),
  );
  return (
    <dl className="max-w-measure">
      {[group.screening, ...shown].map(({ id }) => (
        <div key={id} className="flex justify-between gap-2 border-b border-rule py-0.5 text-note">
          <dt>{id === group.screening.id ? t("barriers.whole") : labelOf(reading, id)}</dt>
          <dd className="flex-none text-end">{answerWords(reading, id, answers[id])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One group of barriers: how strongly it is felt and how well it is prepared for, with the answers behind. */
export function BarrierRow({ reading, group }: { reading: Reading; group: BarrierGroup }) {
  const { result, wording, edition, t } = reading;
  const { loadHigh, capabilityLow } = edition.data.scoring.thresholds;
  const { name, text } = wording.results.groups[group.id] ?? { name: group.id, text: "" };
  const barrier = result.barriers[group.id];
  const capability = result.dimensions[group.capability];
  if (!barrier || !capability) return null;
  const load = { score: barrier.load, low: barrier.low, high: barrier.high };
  return (
    <li id={`group-${group.id}`} className="keep border-b border-rule">
      <details className="fold fold-row unfold-print">
        <summary>
          <span className="grid flex-1 items-center gap-x-2 text-ink md:grid-cols-[13rem_1fr]">
            <span className="font-semibold">{name}</span>
            <span>
              <Side
                reading={reading}
                name={t("barriers.felt")}
                score={load}
                limit={loadHigh.value}
                mark="felt"
              />
              <Side
                reading={reading}
                name={t("barriers.prepared")}
                score={capability}
                limit={capabilityLow.value}
                mark="firm"
              />
            </span>
          </span>
        </summary>
        <div className="pb-2">
          <p className="max-w-measure text-note text-ink-soft">{text}</p>
          <SingleBarriers reading={reading} group={group} />
        </div>
      </details>
      {barrier.match === "cannot-tell" && (
        <p className="max-w-measure pb-1.5 pl-2 text-note">
          <StatementText reading={reading} statement={sayStraddling(reading, group, load, capability)} />
        </p>
      )}
    </li>
  );
}
