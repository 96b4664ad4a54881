import { getSharingWords } from "@/app/_consent/words";
import type { FirmInvitation } from "@/lib/server/invitation/scope";

/** What an agency asks a firm for. */
export async function AskedList({ invitation }: { invitation: FirmInvitation }) {
  const { t, sayParts, sayPurposes, sayDay } = await getSharingWords();
  const { parts, purposes, months, counsellorName, expiresAt } = invitation;
  const howLong = months === null ? t("join.noEnd") : t("join.months", { count: months });
  const facts = [
    ...(parts.length > 0 ? [{ term: t("join.see"), text: sayParts(parts) }] : []),
    ...(purposes.length > 0 ? [{ term: t("join.for"), text: sayPurposes(purposes) }] : []),
    { term: t("join.howLong"), text: howLong },
    ...(counsellorName ? [{ term: t("join.who"), text: counsellorName }] : []),
    { term: t("join.expires"), text: sayDay(expiresAt) },
  ];
  return (
    <section aria-labelledby="asked" className="mt-3 max-w-measure">
      <h2 id="asked" className="text-lead">
        {t("join.asked")}
      </h2>
      <dl className="mt-1 border-t border-rule">
        {facts.map(({ term, text }) => (
          <div key={term} className="border-b border-rule py-1 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-2">
            <dt className="text-ink-soft">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5">{t("join.free")}</p>
    </section>
  );
}
