import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { answerWords } from "@/app/_results/answer-words";
import { formatDay } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import type { Disagreement } from "@/lib/domain/opinion/compare-opinions";
import type { ReadOpinion } from "./read-opinion";
import { sayEffect } from "./say-effect";

interface DisagreementProps {
  readonly read: ReadOpinion;
  readonly disagreement: Disagreement;
  /** Who says which of the two answers. */
  readonly names: { readonly firm: string; readonly counsellor: string };
  /** What can be done about it. */
  readonly children?: ReactNode;
}

function Said({ name, answer, isStrong = false }: { name: string; answer: string; isStrong?: boolean }) {
  return (
    <div className={`border-l-4 pl-1.5 ${isStrong ? "border-sea" : "border-edge"}`}>
      <dt className="text-note text-ink-soft">{name}</dt>
      <dd>{answer}</dd>
    </div>
  );
}

/** An answer on which the two differ: both in words, the reason, and what it would move. */
export async function DisagreementText({ read, disagreement, names, children }: DisagreementProps) {
  const { said, words } = read;
  const { id, given, rated } = disagreement;
  const rating = said.ratings.find(({ questionId }) => questionId === id);
  const t = await getTranslations("opinion.agenda");
  const effect = await sayEffect(words, disagreement);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-lead">{labelOf(words, id)}</h3>
        <p className="figures font-semibold">{effect}</p>
      </div>
      <p className="max-w-measure text-note text-ink-soft">{words.wording.questions[id]?.question}</p>
      <dl className="mt-1 grid gap-1 md:grid-cols-2">
        <Said name={names.firm} answer={answerWords(words, id, given)} />
        <Said name={names.counsellor} answer={answerWords(words, id, rated)} isStrong />
      </dl>
      {rating?.reason && (
        <p className="mt-1 max-w-measure whitespace-pre-line">
          <strong className="font-semibold">{t("reason")}:</strong> {rating.reason}{" "}
          <span className="text-note text-ink-soft">
            (
            {t("by", {
              name: rating.author ?? t("gone"),
              day: formatDay(words.locale, rating.createdAt.toISOString().slice(0, 10)),
            })}
            )
          </span>
        </p>
      )}
      {children}
    </>
  );
}
