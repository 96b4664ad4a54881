import { WideTable } from "@/app/_charts/wide-table";
import { sharingPath } from "@/app/_consent/paths";
import { getSharingWords } from "@/app/_consent/words";
import { LOOKS_A_PAGE, listLooks } from "@/lib/server/consent/queries";
import type { FirmScope } from "@/lib/server/firm/scope";

interface LookTableProps {
  readonly firm: FirmScope;
  readonly locale: string;
  /** From 1. */
  readonly page: number;
}

/** Who of which agency looked at what, day by day. */
export async function LookTable({ firm, locale, page }: LookTableProps) {
  const { t, sayParts, sayDay } = await getSharingWords();
  const found = await listLooks(firm, page);
  const looks = found.slice(0, LOOKS_A_PAGE);
  const link = (number: number) =>
    `${sharingPath({ locale, firmId: firm.id })}${number > 1 ? `?looks=${number}` : ""}#looks`;
  if (looks.length === 0 && page === 1) return <p className="mt-1">{t("sharing.looks.none")}</p>;
  return (
    <>
      <WideTable caption={t("sharing.looks.title")}>
        <thead>
          <tr>
            <th scope="col">{t("sharing.looks.day")}</th>
            <th scope="col">{t("sharing.looks.agency")}</th>
            <th scope="col">{t("sharing.looks.member")}</th>
            <th scope="col">{t("sharing.looks.parts")}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ day, agencyName, memberName, parts }) => (
            <tr key={`${day} ${agencyName} ${memberName}`}>
              <td>{sayDay(new Date(day))}</td>
              <td>{agencyName ?? t("sharing.looks.goneAgency")}</td>
              <td>{memberName ?? t("sharing.looks.gone")}</td>
              <td>{sayParts(parts)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="flex flex-wrap gap-x-3">
        {page > 1 && (
          <a href={link(page - 1)} className="flex min-h-5.5 items-center">
            {t("sharing.looks.newer")}
          </a>
        )}
        {found.length > LOOKS_A_PAGE && (
          <a href={link(page + 1)} className="flex min-h-5.5 items-center">
            {t("sharing.looks.older")}
          </a>
        )}
      </p>
    </>
  );
}
