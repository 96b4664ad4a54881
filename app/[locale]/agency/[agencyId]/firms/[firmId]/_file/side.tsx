import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { casePath } from "@/app/_cases/paths";
import { When } from "@/app/_cases/when";
import { opinionPath } from "@/app/_opinion/paths";
import { formatDay, joinWords } from "@/app/_results/numbers";
import { RECORD_PARTS, type RecordPart } from "@/lib/domain/access/consent";
import { mayArchive, mayAssign } from "@/lib/domain/portfolio/assignment";
import type { LoadedFile } from "./load";

const toDay = (moment: Date) => moment.toISOString().slice(0, 10);

/** Who follows the firm up, what the one before said, and what can be done with the case. */
async function Assignment({ loaded }: { loaded: LoadedFile }) {
  const { agency, row, firmId, lastHandover, locale, now } = loaded;
  const t = await getTranslations("case.side");
  const from = row.counsellor?.id ?? null;
  const isArchived = row.state === "archived";
  const mayTake = mayAssign(agency, { from, to: agency.membershipId });
  const mayGive = mayAssign(agency, { from, to: "somebody" });
  const chosen = `firm=${firmId}`;
  const acts = [
    (mayTake || mayGive) && { href: agencyPath(loaded, `assign?${chosen}`), words: t("assign") },
    mayArchive(agency, from) && {
      href: agencyPath(loaded, `archive?${chosen}${isArchived ? "&take=out" : ""}`),
      words: t(isArchived ? "unarchive" : "archive"),
    },
    !isArchived && { href: agencyPath(loaded, `write?${chosen}`), words: t("write") },
  ].filter((act) => act !== false);
  return (
    <section aria-labelledby="with">
      <h2 id="with" className="text-lead">
        {t("with")}
      </h2>
      <p className="mt-0.5">{row.counsellor?.name ?? t("nobody")}</p>
      {lastHandover?.note && (
        <div className="mt-1 border-l-4 border-sea bg-sea-wash px-2 py-1.5">
          <p className="text-note text-ink-soft">
            {t("handover", { by: lastHandover.by ?? "" })}{" "}
            <When locale={locale} moment={lastHandover.at} now={now} />
          </p>
          <p className="whitespace-pre-line">{lastHandover.note}</p>
        </div>
      )}
      <ul className="mt-1 border-t border-rule no-print">
        {acts.map(({ href, words }) => (
          <li key={href} className="border-b border-rule">
            <a href={href} className="flex min-h-5.5 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the firm lets the agency see, in words, and until when. */
async function Consents({ loaded }: { loaded: LoadedFile }) {
  const { consents, locale } = loaded;
  const t = await getTranslations("case.side");
  const words = await getTranslations("consent.parts");
  const hasAnswers = consents.some(({ parts }) => parts.includes("answers"));
  return (
    <section aria-labelledby="consent">
      <h2 id="consent" className="text-lead">
        {t("consent")}
      </h2>
      {consents.map(({ parts, until, givenAt }) => (
        <div key={givenAt.getTime()} className="mt-0.5">
          <p>
            {joinWords(
              locale,
              RECORD_PARTS.filter((part) => parts.includes(part)).map((part) => words(`${part}.name`)),
            )}
          </p>
          <p className="mt-0.5 text-note text-ink-soft">
            {until
              ? t("consentUntil", {
                  day: formatDay(locale, toDay(until)),
                  since: formatDay(locale, toDay(givenAt)),
                })
              : t("consentOpen", { since: formatDay(locale, toDay(givenAt)) })}
          </p>
        </div>
      ))}
      {!hasAnswers && <p className="mt-0.5 text-note">{t("noAnswers")}</p>}
    </section>
  );
}

/** The other pages of the firm that it shares with the agency. */
async function Pages({ loaded }: { loaded: LoadedFile }) {
  const { consents, newest } = loaded;
  const t = await getTranslations("case.pages");
  const opinion = await getTranslations("opinion.case");
  const shares = (part: RecordPart) => consents.some(({ parts }) => parts.includes(part));
  const pages = [
    newest && { href: casePath(loaded, "brief"), words: opinion("brief") },
    newest && shares("answers") && { href: casePath(loaded, "changes"), words: t("changes") },
    newest && shares("answers") && { href: opinionPath(loaded, newest.assessmentId), words: opinion("link") },
    ...(["plan", "outcomes"] as const)
      .filter(shares)
      .map((page) => ({ href: casePath(loaded, page), words: t(page) })),
  ].filter((page) => page !== null && page !== false);
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t("label")} className="no-print">
      <ul className="border-t border-rule">
        {pages.map(({ href, words }) => (
          <li key={href} className="border-b border-rule">
            <a href={href} className="flex min-h-5.5 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Beside the firm's result and history: who has it, where to go, what it agreed to. */
export function Side({ loaded }: { loaded: LoadedFile }) {
  return (
    <aside className="flex flex-col gap-4">
      <Assignment loaded={loaded} />
      <Pages loaded={loaded} />
      <Consents loaded={loaded} />
    </aside>
  );
}
