import type { CriticalGap } from "@/lib/domain/scoring/critical-gaps";
import { optionWords, quoteAnswer } from "./answer-words";
import { isFirstStep } from "./headline";
import { labelOf, type Reading } from "./reading";
import { ResultSection } from "./result-section";

function Gap({ reading, gap: { id, state } }: { reading: Reading; gap: CriticalGap }) {
  const { wording, edition, answers, t } = reading;
  const words = wording.results.gaps[id];
  const needed = edition.questionById.get(id)?.critical;
  const href = reading.hrefOf(id);
  return (
    <li className={`keep border-l-4 pl-2 ${state === "open" ? "border-signal" : "border-edge"}`}>
      <h3 className="text-lead">
        {labelOf(reading, id)}{" "}
        <span className={`font-sans text-note ${state === "open" ? "text-signal" : "text-ink-soft"}`}>
          {t(`gaps.state.${state}`)}
        </span>
      </h3>
      <p className="mt-0.5">{words?.[state]}</p>
      <dl className="mt-1 grid gap-x-2 gap-y-0.5 sm:grid-cols-[9rem_1fr]">
        <dt className="text-ink-soft">{t("gaps.said")}</dt>
        <dd>{quoteAnswer(reading, id, answers[id])}</dd>
        {needed !== undefined && (
          <>
            <dt className="text-ink-soft">{t("gaps.needed")}</dt>
            <dd>{t("answers.quoted", { answer: optionWords(reading, id, String(needed)) })}</dd>
          </>
        )}
        <dt className="text-ink-soft">{t("gaps.step")}</dt>
        <dd className="font-semibold">{words?.step}</dd>
      </dl>
      {href && (
        <p className="no-print mt-0.5">
          <a href={href}>
            {t(`gaps.answer.${state}`)}
            <span className="sr-only">: {labelOf(reading, id)}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** What must be in place before the next step, however high the score: what is missing, then what is not confirmed. */
export function GapsSection({ reading }: { reading: Reading }) {
  const { result, edition, t } = reading;
  const { criticalGaps } = result;
  const open = criticalGaps.filter(({ state }) => state === "open").length;
  const counts = { open, unconfirmed: criticalGaps.length - open, all: edition.criticalItems.length };
  const folded = isFirstStep(reading) ? t("gaps.folded", { count: criticalGaps.length }) : undefined;
  return (
    <ResultSection
      id="gaps"
      title={folded ? t("gaps.foldedTitle") : t("gaps.title", counts)}
      intro={t("gaps.intro", counts)}
      folded={folded}
    >
      {criticalGaps.length > 0 && (
        <ul className="flex max-w-measure flex-col gap-4">
          {criticalGaps.map((gap) => (
            <Gap key={gap.id} reading={reading} gap={gap} />
          ))}
        </ul>
      )}
    </ResultSection>
  );
}
