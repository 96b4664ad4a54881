import { sharingPath } from "@/app/_consent/paths";
import { getSharingWords } from "@/app/_consent/words";
import type { GivenConsent } from "@/lib/server/consent/queries";

interface ConsentRowProps {
  readonly consent: GivenConsent;
  readonly where: { readonly locale: string; readonly firmId: string };
}

/** What one agency sees now, with the ways to change it and to end it. */
export async function ConsentRow({ consent, where }: ConsentRowProps) {
  const { t, sayParts, sayPurposes, sayDay } = await getSharingWords();
  const { agencyId, agencyName: agency, parts, purposes, givenAt, until } = consent;
  const facts = [
    { term: t("sharing.sees"), text: sayParts(parts) },
    { term: t("sharing.for"), text: sayPurposes(purposes) },
    { term: t("sharing.since"), text: sayDay(givenAt) },
    { term: t("sharing.until"), text: until ? sayDay(until) : t("sharing.noEnd") },
  ];
  return (
    <li className="border-b border-rule py-2">
      <h3 className="text-lead">{agency}</h3>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2">
        {facts.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="text-ink-soft">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        <a
          href={sharingPath(where, `${agencyId}`)}
          className="flex min-h-5.5 items-center"
          aria-label={t("sharing.changeName", { agency })}
        >
          {t("sharing.change")}
        </a>
        <form method="post" action={sharingPath(where, `${agencyId}/withdraw`)}>
          <button type="submit" className="button-quiet" aria-label={t("sharing.withdrawName", { agency })}>
            {t("sharing.withdraw")}
          </button>
        </form>
      </div>
    </li>
  );
}
