import { getTranslations } from "next-intl/server";
import { listRegions } from "@/app/_agency/regions";
import { nameSector } from "@/app/_assessment/sector-index";
import { WideTable } from "@/app/_charts/wide-table";
import type { Client, Surroundings } from "@/lib/domain/client-list/check-lines";
import type { Head } from "@/lib/domain/client-list/head";
import { CLIENT_COLUMNS, type ClientColumn } from "@/lib/domain/client-list/vocabulary";

const MOST = 5;

interface SampleTableProps {
  readonly clients: readonly Client[];
  readonly head: Head;
  readonly locale: string;
  readonly counsellors: Surroundings["counsellors"];
}

/** The first lines as they were understood: wrong letters or columns show here. */
export async function SampleTable({ clients, head, locale, counsellors }: SampleTableProps) {
  if (clients.length === 0) return null;
  const t = await getTranslations("agency.import");
  const columns = CLIENT_COLUMNS.filter((column) => head.places.has(column));
  const regions = new Map(listRegions(locale).map(({ value, label }) => [value, label]));
  const addresses = new Map([...counsellors].map(([email, id]) => [id, email]));

  function tell(client: Client, column: ClientColumn): string {
    switch (column) {
      case "region":
        return regions.get(client.region ?? "") ?? "";
      case "sector":
        return nameSector(locale, client.sector ?? undefined);
      case "counsellor":
        return client.counsellorId ? (addresses.get(client.counsellorId) ?? "") : "";
      default:
        return client[column] ?? "";
    }
  }

  return (
    <section aria-labelledby="sample" className="mt-4">
      <h2 id="sample" className="text-lead">
        {t("preview.sample")}
      </h2>
      <WideTable caption={t("preview.sample")}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("preview.line")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clients.slice(0, MOST).map((client) => (
            <tr key={client.line}>
              <th scope="row" className="number">
                {client.line}
              </th>
              {columns.map((column) => (
                <td key={column}>{tell(client, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
