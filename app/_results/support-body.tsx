import type { SupportFound } from "@/lib/domain/directory/find-support";
import { isStale } from "@/lib/domain/directory/is-stale";
import { languageNames } from "./formats";
import { formatDay, joinWords } from "./numbers";
import type { Reading } from "./reading";
import { listOtherNames, nameBody } from "./support-words";

interface SupportBodyProps {
  reading: Reading;
  found: SupportFound;
  /** YYYY-MM-DD, by which an entry is old or not. */
  today: string;
}

/** Who a body is, what it does, where it is found, and how far the entry can be trusted. */
export function SupportBodyEntry({ reading, found: { body, nearness }, today }: SupportBodyProps) {
  const { t, wording, locale } = reading;
  const { bodies, support, stale, nearness: places } = wording.directory;
  const words = bodies[body.id];
  const others = listOtherNames(body, locale);
  const languages = body.languages.map((language) => languageNames(locale).of(language) ?? language);
  const types = body.support.map((type) => support[type].name);
  return (
    <li id={`body-${body.id}`} className="keep border-b border-rule py-1.5">
      <h4 className="font-sans font-semibold">{nameBody(body, locale)}</h4>
      <p className="max-w-measure">{words?.does}</p>
      <p>
        <a href={body.web} rel="noreferrer">
          {body.web.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "")}
        </a>
      </p>
      <dl className="mt-0.5 grid gap-x-2 text-note sm:grid-cols-[8rem_1fr]">
        <dt className="text-ink-soft">{t("support.gives")}</dt>
        <dd>{types.join(", ")}</dd>
        <dt className="text-ink-soft">{t("support.languages")}</dt>
        <dd>{joinWords(locale, languages)}</dd>
        <dt className="text-ink-soft">{t("support.serves")}</dt>
        <dd>{places[nearness]}</dd>
        {others.length > 0 && (
          <>
            <dt className="text-ink-soft">{t("support.others")}</dt>
            <dd>{others.join("; ")}</dd>
          </>
        )}
        <dt className="text-ink-soft">{t("support.checked")}</dt>
        <dd>
          <time dateTime={body.checked}>{formatDay(locale, body.checked)}</time>
          {isStale(body.checked, today) && <strong className="block text-signal">{stale}</strong>}
          {body.unsure && words?.note && (
            <span className="block">{t("support.unsure", { note: words.note })}</span>
          )}
        </dd>
      </dl>
    </li>
  );
}
