import { headers } from "next/headers";
import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import { originOf } from "@/app/_access/http";
import { findShown } from "@/app/_access/shown-once";
import { assessmentPath } from "@/app/_assessment/paths";
import { CopyField } from "@/app/_components/copy-field";
import { Notice } from "@/app/_components/notice";
import type { Messages } from "@/lib/i18n/messages";
import type { ResultSummary } from "@/lib/server/assessment/queries";
import type { OwnAssessmentScope } from "@/lib/server/assessment/scope";
import { readClock } from "@/lib/server/clock";
import { SHARE_DAYS } from "@/lib/server/sharing/commands";
import { listShareLinks, openShareLink, type ShareLinkSummary } from "@/lib/server/sharing/queries";

const USUAL_DAYS = 30;

interface ShareSectionProps {
  scope: OwnAssessmentScope;
  results: readonly ResultSummary[];
  /** True right after a link was ended. */
  hasEnded: boolean;
}

async function ShareForm({ scope, results }: Omit<ShareSectionProps, "hasEnded">) {
  const t = await getTranslations("sharing.share");
  const format = await getFormatter();
  return (
    <form method="post" action={assessmentPath(scope, "share")} className="mt-2 flex flex-col gap-2">
      <div>
        <label htmlFor="share-number" className="font-semibold">
          {t("result")}
        </label>
        <select id="share-number" name="number" className="field mt-0.5">
          {results.toReversed().map(({ number, createdAt }) => (
            <option key={number} value={number}>
              {t("option", { number, day: format.dateTime(createdAt, { dateStyle: "long" }) })}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend className="font-semibold">{t("days")}</legend>
        <div className="flex flex-wrap gap-x-3">
          {SHARE_DAYS.map((count) => (
            <label key={count} className="flex min-h-5.5 items-center gap-1">
              <input type="radio" name="days" value={count} defaultChecked={count === USUAL_DAYS} />
              {t("day", { count })}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button button-second w-full sm:w-fit">
        {t("make")}
      </button>
    </form>
  );
}

async function LinkRow({
  scope,
  link,
  now,
}: {
  scope: OwnAssessmentScope;
  link: ShareLinkSummary;
  now: Date;
}) {
  const t = await getTranslations("sharing.share");
  const format = await getFormatter();
  const { id, number, createdAt, expiresAt, revokedAt } = link;
  const sayDay = (moment: Date) => format.dateTime(moment, { dateStyle: "long" });
  const state = revokedAt ? "ended" : expiresAt <= now ? "expired" : "open";
  return (
    <li className="flex min-h-5.5 flex-wrap items-center justify-between gap-x-2 border-b border-rule">
      <span className={state === "open" ? undefined : "text-ink-soft"}>
        {t(state, { number, day: sayDay(revokedAt ?? expiresAt) })}
      </span>
      {state === "open" && (
        <form method="post" action={assessmentPath(scope, "share/revoke")}>
          <input type="hidden" name="link" value={id} />
          <button
            type="submit"
            className="button-quiet"
            aria-label={t("revokeName", { number, day: sayDay(createdAt) })}
          >
            {t("revoke")}
          </button>
        </form>
      )}
    </li>
  );
}

/** A link that was made just now, as long as it opens something. */
async function MadeLink({ scope, now }: { scope: OwnAssessmentScope; now: Date }) {
  const token = await findShown(`share-made-${scope.id}`);
  if (!token || (await openShareLink(token, now)).state !== "open") return null;
  const t = await getTranslations("sharing.share");
  const { questionnaire } = (await getMessages()) as unknown as Messages;
  return (
    <>
      <Notice>{t("made")}</Notice>
      <CopyField
        value={`${originOf(await headers())}/${scope.locale}/share/${token}`}
        label={t("label")}
        words={questionnaire.overview.link}
      />
    </>
  );
}

/** Links with which others read a result: make one, see them, end them. */
export async function ShareSection({ scope, results, hasEnded }: ShareSectionProps) {
  const t = await getTranslations("sharing.share");
  const links = await listShareLinks(scope);
  const now = readClock();
  return (
    <section aria-labelledby="share-title" id="share">
      <h2 id="share-title" className="text-title">
        {t("title")}
      </h2>
      {hasEnded && <Notice>{t("revoked")}</Notice>}
      <MadeLink scope={scope} now={now} />
      <p className="mt-1 text-ink-soft">{t(results.length > 0 ? "text" : "none")}</p>
      {results.length > 0 && <ShareForm scope={scope} results={results} />}
      {links.length > 0 && (
        <>
          <h3 className="mt-3 text-lead">{t("list")}</h3>
          <ul className="mt-1 border-t border-rule">
            {links.map((link) => (
              <LinkRow key={link.id} scope={scope} link={link} now={now} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
