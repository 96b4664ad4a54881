import "server-only";
import { getTranslations } from "next-intl/server";
import { chooseResults } from "@/app/_changes/choose-results";
import { formatChange } from "@/app/_changes/points";
import { findHeadline } from "@/app/_results/headline";
import { formatDay, formatScore, sayScore } from "@/app/_results/numbers";
import type { BriefLine, BriefPart, BriefView } from "./brief-view";
import type { CaseOfBrief } from "./case-of-brief";
import { listAgreements, listChanged, listDisagreements, listGaps, listProposals } from "./write-parts";

/** How many lines of each part one page has room for. */
const MOST: Readonly<Record<BriefPart["id"], number>> = {
  changed: 4,
  disagreements: 5,
  gaps: 6,
  proposals: 3,
  agreements: 6,
};

/** Readiness, and how it changed since the result before. */
async function sayReadiness({ reading, results }: CaseOfBrief): Promise<string> {
  const { locale, result } = reading;
  const t = await getTranslations({ locale, namespace: "opinion.brief.stands" });
  if (result.readiness.score === null) return t("noScore");
  const score = formatScore(locale, result.readiness.score);
  const choice = chooseResults(results, {});
  const before = choice.ok ? choice.before : null;
  if (!before || before.readiness.score === null || before.engine !== result.engine)
    return t("score", { score });
  const change = formatChange(locale, result.readiness.score - before.readiness.score);
  const day = formatDay(locale, before.asOf);
  return change === "0" ? t("same", { score, day }) : t("change", { score, change, day });
}

async function listFacts(of: CaseOfBrief): Promise<BriefView["stands"]["facts"]> {
  const { reading } = of;
  const { result, wording, locale } = reading;
  const t = await getTranslations({ locale, namespace: "opinion.brief.stands" });
  const { stages, "band-names": bands } = wording.results;
  const stage = result.stage.value;
  return [
    { name: t("band"), value: bands[result.band.value] },
    { name: t("stage"), value: stage === null ? t("noStage") : stages[stage].name },
    { name: t("readiness"), value: await sayReadiness(of) },
    {
      name: t("axes"),
      value: t("axesValue", {
        willingness: sayScore(reading, result.willingness.score),
        ability: sayScore(reading, result.ability.score),
      }),
    },
  ];
}

/** Everything that the brief says. */
export async function viewBrief(of: CaseOfBrief): Promise<BriefView> {
  const { reading, firmName, today, withAnswers, steps } = of;
  const { locale } = reading;
  // With the locale, as a route handler knows none by itself.
  const t = await getTranslations({ locale, namespace: "opinion.brief" });
  const firm = firmName ?? (await getTranslations({ locale, namespace: "case" }))("unnamed");
  const makePart = (id: BriefPart["id"], all: readonly BriefLine[], isNumbered = false): BriefPart => {
    const lines = all.slice(0, MOST[id]);
    const count = id === "proposals" ? 0 : all.length - lines.length;
    const none = id === "changed" ? [] : [{ strong: "", text: t(`${id}.none`) }];
    return {
      id,
      title: t(`${id}.title`),
      lines: lines.length > 0 ? lines : none,
      isNumbered: isNumbered && lines.length > 0,
      rest: count > 0 ? t("more", { count }) : "",
    };
  };
  return {
    locale,
    title: t("title", { firm }),
    subject: t("subject"),
    day: today,
    of: t("of", { day: formatDay(locale, today) }),
    stands: {
      title: t("stands.title"),
      sentence: t("stands.reads", { sentence: findHeadline(reading).sentence }),
      facts: await listFacts(of),
    },
    parts: [
      ...(withAnswers ? [makePart("changed", await listChanged(of))] : []),
      ...(withAnswers ? [makePart("disagreements", await listDisagreements(of))] : []),
      makePart("gaps", await listGaps(of)),
      ...(withAnswers ? [makePart("proposals", listProposals(of), true)] : []),
      makePart("agreements", await listAgreements(of)),
    ],
    leftOut: [...(withAnswers ? [] : [t("leftOut.answers")]), ...(steps ? [] : [t("leftOut.plan")])],
  };
}
