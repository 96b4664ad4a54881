import "server-only";
import { getTranslations } from "next-intl/server";
import { formatScore } from "@/app/_results/numbers";
import { sortTimeline, type TimelineEntry } from "@/lib/domain/outcomes/timeline";
import { listCheckIns, listFinished, listSupport } from "@/lib/server/outcomes/queries";
import { listReadiness } from "@/lib/server/outcomes/readiness";
import type { OutcomePlace } from "./place";
import { sayFigures } from "./say-figures";
import { saySupport } from "./say-support";

export interface ToldEntry extends TimelineEntry {
  readonly text: string;
  /** Of a result that has one. */
  readonly score: number | null;
}

/** All that is recorded of a firm, in words, the newest first. */
export async function listToldEntries({ scope, locale }: OutcomePlace): Promise<ToldEntry[]> {
  const t = await getTranslations("outcomes.timeline");
  const [results, support, steps, checkIns] = await Promise.all([
    listReadiness(scope),
    listSupport(scope),
    listFinished(scope),
    listCheckIns(scope),
  ]);
  return sortTimeline<ToldEntry>([
    ...results.map(({ id, day, score }) => ({
      kind: "result" as const,
      id,
      day,
      score,
      text: score === null ? t("resultOpen") : t("result", { score: formatScore(locale, score) }),
    })),
    ...(await Promise.all(
      support.map(async (record) => ({
        kind: "support" as const,
        id: record.id,
        day: record.receivedOn,
        score: null,
        text: await saySupport(locale, record),
      })),
    )),
    ...steps.map(({ id, doneOn, title }) => ({
      kind: "step" as const,
      id,
      day: doneOn,
      score: null,
      text: t("step", { title }),
    })),
    ...(await Promise.all(
      checkIns.map(async ({ id, asOf, figures }) => ({
        kind: "checkIn" as const,
        id,
        day: asOf,
        score: null,
        text: (await sayFigures(locale, figures)).join(", "),
      })),
    )),
  ]);
}
