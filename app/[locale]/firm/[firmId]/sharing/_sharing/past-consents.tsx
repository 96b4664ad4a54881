import { Fold } from "@/app/_components/fold";
import { getSharingWords } from "@/app/_consent/words";
import type { GivenConsent } from "@/lib/server/consent/queries";

/** What was agreed once and holds no more. */
export async function PastConsents({ consents }: { consents: readonly GivenConsent[] }) {
  const { t, sayParts, sayPurposes, sayDay } = await getSharingWords();
  if (consents.length === 0) return null;
  return (
    <Fold summary={t("sharing.past.title")} className="mt-4">
      <ul>
        {consents.map(({ id, agencyName, parts, purposes, givenAt, until, withdrawnAt }) => (
          <li key={id} className="border-b border-rule py-1">
            {t("sharing.past.item", {
              agency: agencyName,
              parts: sayParts(parts),
              purposes: sayPurposes(purposes),
            })}
            <span className="block text-note text-ink-soft">
              {t(withdrawnAt ? "sharing.past.withdrawn" : "sharing.past.expired", {
                from: sayDay(givenAt),
                to: sayDay(withdrawnAt ?? until ?? givenAt),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
