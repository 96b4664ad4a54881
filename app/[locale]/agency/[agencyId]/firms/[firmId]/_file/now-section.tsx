import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { casePath } from "@/app/_cases/paths";
import { sayChange } from "@/app/_cases/say-change";
import { sayDistance } from "@/app/_cases/say-distance";
import { findHeadline } from "@/app/_results/headline";
import { formatDay, formatScore, joinWords } from "@/app/_results/numbers";
import { getContent, getWording } from "@/lib/content/load";
import { findChange } from "@/lib/domain/portfolio/standing";
import { listWork } from "@/lib/domain/portfolio/work";
import type { NewestResult } from "@/lib/server/caseload/firm-file";
import type { LoadedFile } from "./load";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-2 border-b border-rule py-1 sm:grid-cols-[11rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Size, place and activity of the firm, as far as they are known. */
function describeFirm({ locale }: LoadedFile, { stored: { result, answers } }: NewestResult): string {
  const wording = getWording(locale);
  const [region, sector] = [answers["profile.region"], answers["profile.sector"]];
  const regions: Readonly<Record<string, string>> = wording.questions["profile.region"]?.options ?? {};
  return [
    result.sizeClass && wording.results["size-classes"][result.sizeClass].name,
    typeof region === "string" ? regions[region] : undefined,
    typeof sector === "string" ? wording.sectors.codes[sector] : undefined,
  ]
    .filter(Boolean)
    .join(", ");
}

async function Gaps({ loaded, newest }: { loaded: LoadedFile; newest: NewestResult }) {
  const t = await getTranslations("case.now");
  const { questions } = getWording(loaded.locale);
  const labelsOf = (wanted: "open" | "unconfirmed") =>
    newest.stored.result.criticalGaps
      .filter(({ state }) => state === wanted)
      .map(({ id }) => questions[id]?.label ?? id);
  const [open, unconfirmed] = [labelsOf("open"), labelsOf("unconfirmed")];
  return (
    <>
      <Fact name={t("gaps")}>
        {open.length === 0 ? (
          t("noGaps")
        ) : (
          <span className="font-semibold text-signal">{joinWords(loaded.locale, open)}</span>
        )}
      </Fact>
      {unconfirmed.length > 0 && <Fact name={t("unconfirmed")}>{joinWords(loaded.locale, unconfirmed)}</Fact>}
    </>
  );
}

async function Readiness({ loaded }: { loaded: LoadedFile }) {
  const { row, locale } = loaded;
  const t = await getTranslations("case.now");
  const { standing } = row;
  if (!standing || standing.readiness === null) return t("noScore");
  const change = findChange(standing);
  const score = t("of100", { score: formatScore(locale, standing.readiness) });
  if (change === null) return score;
  const told = sayChange(locale, change);
  const words = told === "0" ? t("same") : t("change", { change: told });
  const sharesAnswers = loaded.consents.some(({ parts }) => parts.includes("answers"));
  return (
    <>
      {score}, {sharesAnswers ? <a href={casePath(loaded, "changes")}>{words}</a> : words}
    </>
  );
}

/** The newest result in a few lines, and what comes due. */
export async function NowSection({ loaded }: { loaded: LoadedFile }) {
  const { row, newest, locale, now } = loaded;
  const { standing, seenResultAt } = row;
  const t = await getTranslations("case.now");
  const wording = getWording(locale);
  const work = listWork(standing, { now, seenResultAt });
  const { stages, "band-names": bands } = wording.results;
  const edition = newest && getContent().editions.get(newest.stored.edition);
  const firm = newest ? describeFirm(loaded, newest) : "";
  const day = (on: string, isDue: boolean) => (
    <span className={isDue ? "font-semibold text-signal" : undefined}>
      {formatDay(locale, on)}, {sayDistance(locale, new Date(on), now)}
    </span>
  );
  return (
    <section aria-labelledby="now">
      <h2 id="now" className="text-title">
        {t("title")}
      </h2>
      {standing?.isUnderWay && <p className="mt-1">{t("underWay")}</p>}
      {newest === null && <p className="mt-1 max-w-measure">{t("none")}</p>}
      {newest && edition && (
        <p className="mt-1 max-w-measure font-serif text-lead">
          {t("reads", {
            sentence: findHeadline({ result: newest.stored.result, edition, wording }).sentence,
          })}
        </p>
      )}
      <dl className="mt-2 border-t border-ink">
        {newest && (
          <>
            <Fact name={t("band")}>{bands[newest.stored.result.band.value]}</Fact>
            <Fact name={t("readiness")}>
              <Readiness loaded={loaded} />
            </Fact>
            <Fact name={t("stage")}>
              {newest.stored.result.stage.value === null
                ? t("noStage")
                : stages[newest.stored.result.stage.value].name}
            </Fact>
            <Gaps loaded={loaded} newest={newest} />
          </>
        )}
        {firm && <Fact name={t("firm")}>{firm}</Fact>}
        {standing?.reviewDueOn && (
          <Fact name={t("review")}>{day(standing.reviewDueOn, work.includes("review-due"))}</Fact>
        )}
        {standing?.planDueOn && (
          <Fact name={t("plan")}>{day(standing.planDueOn, work.includes("plan-overdue"))}</Fact>
        )}
      </dl>
      <p className="mt-2 flex flex-wrap gap-1 no-print">
        {newest && (
          <a
            href={casePath(loaded, `results/${newest.assessmentId}/${newest.stored.number}`)}
            className="button"
          >
            {t("read")}
          </a>
        )}
        <a href={casePath(loaded, "notes")} className="button button-second">
          {t("write")}
        </a>
      </p>
    </section>
  );
}
