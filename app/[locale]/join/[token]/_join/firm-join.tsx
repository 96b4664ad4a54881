import { findVisitor } from "@/app/_access/access";
import { startOf } from "@/app/_assessment/start-of";
import { AnswerList } from "@/app/_consent/answer-list";
import { TermsFields, TermsProblems } from "@/app/_consent/terms-fields";
import { getSharingWords } from "@/app/_consent/words";
import { readReturned } from "@/app/_forms/returned-form";
import { TickField } from "@/app/_forms/tick-field";
import { getContent } from "@/lib/content/load";
import { JOURNEYS } from "@/lib/domain/edition/schema";
import { listOpenableFirms } from "@/lib/server/firm/scope";
import type { FirmInvitation } from "@/lib/server/invitation/scope";
import { NEW_FIRM, TAKE_FACTS } from "../accept/fields";
import { AskedList } from "./asked-list";

interface FirmJoinProps {
  readonly invitation: FirmInvitation;
  readonly locale: string;
  readonly token: string;
  readonly search: Promise<Record<string, unknown>>;
}

/** A firm reads what an agency asks for, and chooses what to share: for a firm that is here already, or a new one. */
export async function FirmJoin({ invitation, locale, token, search }: FirmJoinProps) {
  const { t, sayDay } = await getSharingWords();
  const returned = await readReturned(search, "consent.problems");
  const firms = await listOpenableFirms(await findVisitor());
  const { agencyName: agency, firmName, facts } = invitation;
  const hasFacts = Object.keys(facts).length > 0;
  const options = [
    ...firms.map(({ id, name }) => ({
      value: id,
      label: name ?? t("join.unnamed", { day: sayDay(startOf(id)) }),
      note: t("join.knownText"),
    })),
    { value: NEW_FIRM, label: t("join.new"), note: t("join.newText") },
  ];
  return (
    <>
      <h1 className="text-display">{t("join.title", { agency })}</h1>
      <p className="mt-1 max-w-measure text-lead">{t("join.lead", { agency })}</p>
      <TermsProblems returned={returned} labels={{ firm: t("join.firmShort") }} />
      <AskedList invitation={invitation} />
      <form method="post" action={`/${locale}/join/${token}/accept`}>
        {firms.length > 0 ? (
          <TickField
            name="firm"
            type="radio"
            label={t("join.firm")}
            options={options}
            chosen={returned.ticked("firm", [])}
            trouble={returned.sentences.firm}
          />
        ) : (
          <input type="hidden" name="firm" value={NEW_FIRM} />
        )}
        <TickField
          name="journey"
          type="radio"
          label={t("join.journey")}
          {...(firms.length > 0 ? { hint: t("join.newOnly") } : {})}
          options={JOURNEYS.map((journey) => ({ value: journey, label: t(`join.${journey}`) }))}
          chosen={returned.ticked("journey", ["full"])}
        />
        {hasFacts && (
          <section aria-labelledby="facts" className="mt-3 max-w-measure">
            <h2 id="facts" className="mb-1 font-sans text-body font-semibold">
              {t("join.facts", { agency })}
            </h2>
            <AnswerList answers={facts} edition={getContent().currentEdition.data.id} locale={locale} />
            <label className="row">
              <input
                type="checkbox"
                name="facts"
                value={TAKE_FACTS}
                className="mark"
                defaultChecked={returned.ticked("facts", [TAKE_FACTS]).includes(TAKE_FACTS)}
              />
              <span>
                {t("join.takeFacts")}
                <span className="block text-note text-ink-soft">{t("join.takeFactsText")}</span>
              </span>
            </label>
          </section>
        )}
        <TermsFields firmName={firmName} returned={returned} asked={invitation} />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("join.submit", { agency })}
        </button>
      </form>
    </>
  );
}
