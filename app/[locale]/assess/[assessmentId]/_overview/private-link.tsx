import { headers } from "next/headers";
import { getMessages, getTranslations } from "next-intl/server";
import { originOf } from "@/app/_access/http";
import { assessmentPath } from "@/app/_assessment/paths";
import { CopyField } from "@/app/_components/copy-field";
import { Notice } from "@/app/_components/notice";
import type { Messages } from "@/lib/i18n/messages";
import type { OwnAssessmentScope } from "@/lib/server/assessment/scope";

interface PrivateLinkProps {
  readonly scope: OwnAssessmentScope;
  /** Null if this browser opens the firm without its link. */
  readonly token: string | null;
  /** It was replaced just now, or the firm was taken over from a counsellor. */
  readonly notice: "rotated" | "taken" | null;
}

/** The way back on any device, and how to replace it. */
export async function PrivateLink({ scope, token, notice }: PrivateLinkProps) {
  const t = await getTranslations("questionnaire.overview");
  const { questionnaire: words } = (await getMessages()) as unknown as Messages;
  return (
    <section aria-labelledby="link" id="private">
      <h2 id="link" className="text-title">
        {t("link.title")}
      </h2>
      {notice && <Notice>{t(`link.${notice}`)}</Notice>}
      <p className="mt-1 mb-2 text-ink-soft">{t("link.text")}</p>
      {token && (
        <CopyField
          value={`${originOf(await headers())}/open/${token}`}
          label={words.overview.link.label}
          words={words.overview.link}
        />
      )}
      <form
        method="post"
        action={assessmentPath(scope, "link")}
        className="mt-1 flex flex-wrap items-baseline gap-x-1"
      >
        <button type="submit" className="button-quiet">
          {t("link.rotate")}
        </button>
        <span className="text-note text-ink-soft">{t("link.rotateText")}</span>
      </form>
    </section>
  );
}
