import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import type { ReadOpinion } from "@/app/_opinion/read-opinion";
import { Thread } from "@/app/_opinion/thread";
import { labelOf } from "@/app/_results/reading";
import { LONGEST_REASON } from "@/lib/domain/opinion/opinion-form";
import type { AssessmentReadScope } from "@/lib/server/assessment/scope";

/** What was typed into the form of one thread that was sent back, and what is wrong with it. */
export interface ReturnedRemark {
  readonly agencyId: string;
  readonly questionId: string;
  readonly text: string;
  readonly trouble: string;
}

interface RemarkFormProps {
  readonly scope: AssessmentReadScope;
  readonly read: ReadOpinion;
  readonly questionId: string;
  readonly returned: ReturnedRemark | null;
}

/** The name of the field of a thread, which is one of several on its page. */
export function remarkFieldOf(agencyId: string, questionId: string): string {
  return `remark:${agencyId}:${questionId}`;
}

/** What was said about a question, and a field to answer. */
export async function RemarkForm({ scope, read, questionId, returned }: RemarkFormProps) {
  const { said, words } = read;
  const { agencyId, agencyName } = said;
  const t = await getTranslations("opinion.thread");
  const remarks = said.remarks.filter((remark) => remark.questionId === questionId);
  const label = labelOf(words, questionId);
  const own = returned?.agencyId === agencyId && returned.questionId === questionId ? returned : null;
  const id = remarkFieldOf(agencyId, questionId);
  return (
    <>
      <Thread remarks={remarks} agencyName={agencyName} locale={words.locale} />
      <details className="fold mt-0.5" open={own !== null}>
        <summary>
          <span>{t("none")}</span>
        </summary>
        <form
          method="post"
          action={assessmentPath(scope, "opinion/remark")}
          noValidate
          className="border-l-2 border-rule pb-1 pl-2"
        >
          <input type="hidden" name="agency" value={agencyId} />
          <input type="hidden" name="question" value={questionId} />
          <label htmlFor={id} className="text-note font-semibold">
            {t("label")}
            <span className="sr-only">: {label}</span>
          </label>
          <p className="text-note text-ink-soft">{t("firmHint", { agency: agencyName })}</p>
          {own && (
            <p id={`${id}-trouble`} className="trouble">
              {own.trouble}
            </p>
          )}
          <textarea
            id={id}
            name="text"
            className="field max-w-measure"
            rows={2}
            maxLength={LONGEST_REASON}
            defaultValue={own?.text ?? ""}
            aria-invalid={own ? true : undefined}
            aria-describedby={own ? `${id}-trouble` : undefined}
          />
          <button type="submit" className="button button-second mt-1" aria-label={t("sendName", { label })}>
            {t("send")}
          </button>
        </form>
      </details>
    </>
  );
}
