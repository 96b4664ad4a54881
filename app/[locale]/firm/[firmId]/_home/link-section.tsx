import { headers } from "next/headers";
import { getMessages, getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { originOf } from "@/app/_access/http";
import { CopyField } from "@/app/_components/copy-field";
import { Notice } from "@/app/_components/notice";
import { firmPath } from "@/app/_plan/place";
import type { Messages } from "@/lib/i18n/messages";
import type { FirmScope } from "@/lib/server/firm/scope";

interface LinkSectionProps {
  readonly firm: FirmScope;
  readonly locale: string;
  /** It was made just now. */
  readonly isNew: boolean;
}

/** The private link, if this browser holds it, and the way to a new one. */
export async function LinkSection({ firm, locale, isNew }: LinkSectionProps) {
  const t = await getTranslations("firm.link");
  const { questionnaire: words } = (await getMessages()) as unknown as Messages;
  const token = (await findVisitor()).tokens.get(firm.id);
  return (
    <section aria-labelledby="link" id="private">
      <h2 id="link" className="text-title">
        {t("title")}
      </h2>
      {isNew && <Notice>{t("new")}</Notice>}
      <p className="mt-0.5 mb-2 text-ink-soft">{t(token ? "text" : "elsewhere")}</p>
      {token && (
        <CopyField
          value={`${originOf(await headers())}/open/${token}`}
          label={words.overview.link.label}
          words={words.overview.link}
        />
      )}
      <form method="post" action={`${firmPath(locale, firm.id)}/link`}>
        <button type="submit" className="button-quiet">
          {t("rotate")}
        </button>
        <p className="text-note text-ink-soft">{t("rotateText")}</p>
      </form>
    </section>
  );
}
