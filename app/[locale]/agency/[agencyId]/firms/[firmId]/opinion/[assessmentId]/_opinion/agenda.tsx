import { getTranslations } from "next-intl/server";
import { DisagreementText } from "@/app/_opinion/disagreement-text";
import type { ReadOpinion } from "@/app/_opinion/read-opinion";
import { Thread } from "@/app/_opinion/thread";
import { anchorOf } from "@/app/_questions/field-names";
import { labelOf } from "@/app/_results/reading";

/** The disagreements as what to talk about, the largest effect first. */
export async function Agenda({ read }: { read: ReadOpinion }) {
  const { disagreements } = read.opinion;
  const t = await getTranslations("opinion.agenda");
  const names = { firm: t("firm"), counsellor: t("counsellor") };
  const empty = read.said.ratings.length === 0 ? "emptyNone" : "empty";
  return (
    <section aria-labelledby="agenda" className="mt-5 border-t border-ink pt-3">
      <h2 id="agenda" className="text-title">
        {t("title", { count: disagreements.length })}
      </h2>
      <p className="mt-0.5 max-w-measure">{t(disagreements.length > 0 ? "text" : empty)}</p>
      {disagreements.length > 0 && (
        <ol className="mt-2 border-t border-rule">
          {disagreements.map((disagreement) => (
            <li key={disagreement.id} className="keep border-b border-rule py-2">
              <DisagreementText read={read} disagreement={disagreement} names={names}>
                <Thread
                  remarks={read.said.remarks.filter(({ questionId }) => questionId === disagreement.id)}
                  agencyName={read.said.agencyName}
                  locale={read.words.locale}
                />
                <p className="no-print">
                  <a
                    href={`#${anchorOf(disagreement.id)}`}
                    className="inline-flex min-h-5.5 items-center text-note"
                  >
                    {t("go", { label: labelOf(read.words, disagreement.id) })}
                  </a>
                </p>
              </DisagreementText>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
