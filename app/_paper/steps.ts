import "server-only";
import { sayGain, sayReasons } from "@/app/_results/action-reasons";
import type { Statement } from "@/app/_results/evidence";
import type { Guidance } from "@/app/_results/guidance";
import { joinFirst } from "@/app/_results/numbers";
import { labelOf, type Reading } from "@/app/_results/reading";
import type { RankedAction } from "@/lib/domain/actions/advice";
import { nameBody, nameSite } from "@/lib/domain/directory/body-names";
import { type Element, INK, type Pdf } from "./sheet-of-paper";
import { write, writeHeading, writeList, writeRuns } from "./writing";

/** How many of everything are told: a page must hold them. */
export interface Detail {
  readonly reasons: number;
  readonly steps: number;
  readonly recommendations: number;
}

const SIZE = 9.5;

interface StepsOf {
  readonly reading: Reading;
  readonly guidance: Guidance;
  readonly detail: Detail;
}

/** A sentence with the questions that it leaves open. */
function tellStatement(reading: Reading, { text, open }: Statement): string {
  const labels = open.map((id) => labelOf(reading, id));
  return labels.length > 0 ? `${text} ${joinFirst(reading, labels)}` : text;
}

/** What a step would move, and what it takes. */
function sayTerms({ reading, guidance }: StepsOf, ranked: RankedAction): string {
  const { t, wording } = reading;
  const action = guidance.actions.get(ranked.id);
  const terms = action && [
    `${t("actions.effort")}: ${wording.actionTerms.efforts[action.effort]}`,
    `${t("actions.time")}: ${wording.actions[ranked.id]?.time}`,
    `${t("actions.cost")}: ${wording.actionTerms.costs[action.cost]}`,
  ];
  return [...sayGain(reading, ranked), ...(terms ?? [])].join("  ·  ");
}

/** Who can help with a step, and where on the web. */
function writeHelpers(pdf: Pdf, parent: Element, { reading, guidance }: StepsOf, { id }: RankedAction): void {
  const { t, locale } = reading;
  const helpers = guidance.findHelpers(guidance.actions.get(id)?.support ?? []);
  if (helpers.length === 0) return;
  const runs = helpers.flatMap(({ body }, index) => [
    { text: `${index === 0 ? "" : "; "}${nameBody(body, locale)}, `, size: SIZE },
    { text: nameSite(body), href: body.web, size: SIZE },
  ]);
  const who = { text: `${t("actions.help.title")} `, face: "strong" as const, size: SIZE };
  writeRuns(pdf, parent, "P", [who, ...runs], { after: 9 });
}

function writeStep(pdf: Pdf, parent: Element, of: StepsOf, ranked: RankedAction, number: number): void {
  const { reading, detail } = of;
  const { t, wording } = reading;
  const words = wording.actions[ranked.id];
  const reasons = sayReasons(reading, ranked)
    .slice(0, detail.reasons)
    .map((statement) => tellStatement(reading, statement));
  writeHeading(pdf, parent, 3, `${number}. ${words?.title ?? ranked.id}`, 80);
  write(pdf, parent, "P", sayTerms(of, ranked), { size: SIZE, colour: INK.soft, after: 3 });
  const because = { text: `${t("actions.because")} `, face: "strong" as const, size: SIZE };
  writeRuns(pdf, parent, "P", [because, { text: reasons.join("; "), size: SIZE }], { after: 3 });
  const steps = (words?.steps ?? []).slice(0, detail.steps).map((text) => [{ text }]);
  writeList(pdf, parent, steps, { size: SIZE, isNumbered: true });
  writeHelpers(pdf, parent, of, ranked);
}

/** Where nothing is left to do first: what is in place, and what that allows. */
function writeStrengths(pdf: Pdf, parent: Element, { reading, guidance, detail }: StepsOf): void {
  const { wording, t } = reading;
  const { inPlace, first } = guidance.advice;
  if (first.length > 1 || inPlace.length === 0) return;
  writeHeading(pdf, parent, 2, t("actions.inPlace", { count: inPlace.length }));
  const shown = inPlace.slice(0, detail.recommendations);
  const entries = shown.map(({ id }) => [
    { face: "strong" as const, text: `${wording.actions[id]?.title}. ` },
    { text: wording.actions[id]?.strength ?? "" },
  ]);
  const rest = inPlace.length - shown.length;
  if (rest > 0) entries.push([{ face: "strong", text: t("more", { count: rest }) }]);
  writeList(pdf, parent, entries, { size: SIZE });
}

function writeRecommendations(pdf: Pdf, parent: Element, { reading, detail }: StepsOf): void {
  const { result, wording, t } = reading;
  const recommended = result.recommendations.filter(({ verdict }) => verdict === "recommended");
  const count = recommended.length;
  writeHeading(pdf, parent, 2, t("recommendations.title", { count, audience: "entrepreneur" }));
  const titles = recommended.map(({ id }) => wording.recommendations[id]?.title ?? id);
  const rest = titles.length - detail.recommendations;
  const shown = rest > 0 ? [...titles.slice(0, detail.recommendations), t("more", { count: rest })] : titles;
  if (shown.length > 0)
    writeList(
      pdf,
      parent,
      shown.map((text) => [{ text }]),
      { size: SIZE },
    );
  else write(pdf, parent, "P", t("paper.noneRecommended"));
}

/** The second page: what to do first and who helps, then what is recommended. */
export function writeSecondPage(pdf: Pdf, parent: Element, of: StepsOf): void {
  const { reading, guidance } = of;
  const { first } = guidance.advice;
  const title = first.length === 0 ? "actions.doneTitle" : "actions.title";
  writeHeading(pdf, parent, 2, reading.t(title, { count: first.length }));
  if (first.length === 0) write(pdf, parent, "P", reading.t("actions.intro.done"));
  for (const [index, ranked] of first.entries()) writeStep(pdf, parent, of, ranked, index + 1);
  writeStrengths(pdf, parent, of);
  writeRecommendations(pdf, parent, of);
}
