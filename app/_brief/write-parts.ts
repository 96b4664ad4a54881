import "server-only";
import { getTranslations } from "next-intl/server";
import { sayHeadline } from "@/app/_changes/headline";
import { listSaidMoves } from "@/app/_changes/say-moves";
import { sayEffect } from "@/app/_opinion/say-effect";
import { sayGain } from "@/app/_results/action-reasons";
import { answerWords } from "@/app/_results/answer-words";
import { findGuidance } from "@/app/_results/guidance";
import { formatDay } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import { isOverdue, isPending } from "@/lib/domain/plan/step";
import type { PlanStep } from "@/lib/server/plan/queries";
import type { BriefLine } from "./brief-view";
import type { CaseOfBrief } from "./case-of-brief";
import { clip } from "./clip";

/** About two lines of the page. */
const TEXT = 150;
const ANSWER = 60;

const plain = (text: string): BriefLine => ({ strong: "", text: clip(text, 2 * TEXT) });

/** What moved since the result before, the whole of it in the first line. */
export async function listChanged({ withAnswers, results, reading }: CaseOfBrief): Promise<BriefLine[]> {
  const t = await getTranslations({ locale: reading.locale, namespace: "opinion.brief.changed" });
  const changes = withAnswers?.changes.changes;
  if (!changes) return [plain(t(results.length < 2 ? "first" : "refused"))];
  return [plain(sayHeadline(changes)), ...listSaidMoves(changes).map(({ text }) => plain(text))];
}

/** The agenda of the second opinion. */
export async function listDisagreements({ withAnswers }: CaseOfBrief): Promise<BriefLine[]> {
  const read = withAnswers?.opinion;
  if (!read) return [];
  const { words, opinion } = read;
  const t = await getTranslations({ locale: words.locale, namespace: "opinion.brief.disagreements" });
  return Promise.all(
    opinion.disagreements.map(async (disagreement) => ({
      strong: labelOf(words, disagreement.id),
      text: t("one", {
        given: clip(answerWords(words, disagreement.id, disagreement.given), ANSWER),
        rated: clip(answerWords(words, disagreement.id, disagreement.rated), ANSWER),
        effect: await sayEffect(words, disagreement),
      }),
    })),
  );
}

/** What must be in place and is not, or not for sure. */
export async function listGaps({ reading }: CaseOfBrief): Promise<BriefLine[]> {
  const t = await getTranslations({ locale: reading.locale, namespace: "opinion.brief.gaps" });
  return reading.result.criticalGaps.map(({ id, state }) => ({
    strong: labelOf(reading, id),
    text: t(state),
  }));
}

/** What comes first for the firm, and what it would move. */
export function listProposals({ reading, withAnswers }: CaseOfBrief): BriefLine[] {
  if (!withAnswers) return [];
  return findGuidance(reading).advice.first.map((ranked) => ({
    strong: reading.wording.actions[ranked.id]?.title ?? ranked.id,
    text: clip(sayGain(reading, ranked).join(". "), TEXT),
  }));
}

async function sayStep(step: PlanStep, { today, reading: { locale } }: CaseOfBrief): Promise<BriefLine> {
  const t = await getTranslations({ locale, namespace: "opinion.brief.agreements" });
  const { dueOn, title, owner } = step;
  const day = dueOn && formatDay(locale, dueOn);
  const strong = day ? t(isOverdue(step, today) ? "overdue" : "due", { day }) : t("step");
  return { strong, text: clip(owner ? `${title} (${owner})` : title, TEXT) };
}

/** What was agreed last, and what of the plan is still to do: both the newest or most urgent few. */
export async function listAgreements(of: CaseOfBrief): Promise<BriefLine[]> {
  const { agreements, steps, reading } = of;
  const t = await getTranslations({ locale: reading.locale, namespace: "opinion.brief.agreements" });
  const agreed = agreements.slice(0, 3).map(({ happenedOn, audience, text }) => ({
    strong: t(audience === "firm" ? "agreed" : "agreedPrivately", {
      day: formatDay(reading.locale, happenedOn),
    }),
    text: clip(text, TEXT),
  }));
  const pending = (steps ?? []).filter(isPending).slice(0, 3);
  return [...agreed, ...(await Promise.all(pending.map((step) => sayStep(step, of))))];
}
