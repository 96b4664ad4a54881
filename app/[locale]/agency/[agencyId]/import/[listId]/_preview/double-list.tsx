import { getTranslations } from "next-intl/server";
import { WideTable } from "@/app/_charts/wide-table";
import type { Double } from "@/lib/domain/client-list/check-lines";

/** More than anybody reads; the count above says how many there are. */
const MOST = 200;

/** The lines that look like a firm that is known already, each with what it has in common. */
export async function DoubleList({ doubles }: { doubles: readonly Double[] }) {
  const t = await getTranslations("agency.import.preview");
  const title = t("doubles", { count: doubles.length });
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="text-lead">
        {title}
      </h2>
      <WideTable caption={title}>
        <tbody>
          {doubles.slice(0, MOST).map(({ line, by, text, of }) => (
            <tr key={line}>
              <th scope="row" className="number">
                {t("line")} {line}
              </th>
              <td>{text}</td>
              <td>{t("double", { by, of: String(of) })}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
