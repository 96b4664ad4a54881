import { languageNames } from "@/app/_results/formats";
import { formatDay, joinWords } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import { listOtherNames, nameBody, nameSite } from "@/lib/domain/directory/body-names";
import { isStale } from "@/lib/domain/directory/is-stale";
import type { SupportBody } from "@/lib/domain/directory/schema";
import { reportPath } from "./paths";

interface BodyEntryProps {
  readonly words: Pick<Reading, "t" | "wording" | "locale">;
  readonly body: SupportBody;
  /** Whom it serves, where the place of the entry does not say so. */
  readonly serves?: string;
  /** YYYY-MM-DD, by which an entry is old or not. */
  readonly today: string;
  readonly heading: "h3" | "h4";
}

/** The day of the last check, what is not sure, and the way to say that something is wrong. */
function Checked({ words, body, today }: Pick<BodyEntryProps, "words" | "body" | "today">) {
  const { t, wording, locale } = words;
  const { bodies, stale } = wording.directory;
  const note = bodies[body.id]?.note;
  return (
    <>
      <time dateTime={body.checked}>{formatDay(locale, body.checked)}</time>
      {isStale(body.checked, today) && <strong className="block text-signal">{stale}</strong>}
      {body.unsure && note && <span className="block">{t("support.unsure", { note })}</span>}
      <a href={reportPath(locale, body.id)} className="block w-fit py-0.5 no-print">
        {t("support.report")}
        <span className="sr-only">: {nameBody(body, locale)}</span>
      </a>
    </>
  );
}

/** Who a body is, what it does, where it is found, and how far the entry can be trusted. */
export function BodyEntry({ words, body, serves, today, heading: Heading }: BodyEntryProps) {
  const { t, wording, locale } = words;
  const { bodies, support } = wording.directory;
  const others = listOtherNames(body, locale);
  const languages = body.languages.map((language) => languageNames(locale).of(language) ?? language);
  const rows = [
    { name: t("support.gives"), value: body.support.map((type) => support[type].name).join(", ") },
    { name: t("support.languages"), value: joinWords(locale, languages) },
    { name: t("support.serves"), value: serves ?? "" },
    { name: t("support.others"), value: others.join("; ") },
  ].filter(({ value }) => value !== "");
  return (
    <li id={`body-${body.id}`} className="keep border-b border-rule py-1.5">
      <Heading className="font-sans font-semibold">{nameBody(body, locale)}</Heading>
      <p className="max-w-measure">{bodies[body.id]?.does}</p>
      <p>
        <a href={body.web} rel="noreferrer">
          {nameSite(body)}
        </a>
      </p>
      <dl className="mt-0.5 grid gap-x-2 text-note sm:grid-cols-[8rem_1fr]">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="mt-0.5 text-ink-soft sm:mt-0">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt className="mt-0.5 text-ink-soft sm:mt-0">{t("support.checked")}</dt>
        <dd>
          <Checked words={words} body={body} today={today} />
        </dd>
      </dl>
    </li>
  );
}
