import { getFormatter, getTranslations } from "next-intl/server";
import { WideTable } from "@/app/_charts/wide-table";
import { listStrategyNumbers } from "@/app/_strategy/strategy-numbers";
import { getContent } from "@/lib/content/load";

/** The numbers and judgements of the strategy part that are a choice, each with what speaks for it. */
export async function StrategyThresholds() {
  const t = await getTranslations("site.method.working");
  const names = await getTranslations("result.strategy.numbers.names");
  const format = await getFormatter();
  return (
    <WideTable caption={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("value")}</th>
          <th scope="col">{t("why")}</th>
        </tr>
      </thead>
      <tbody>
        {listStrategyNumbers(getContent().currentEdition.data).map(({ name, value, why }) => (
          <tr key={name}>
            <th scope="row">{names(name)}</th>
            <td>{value === null ? "–" : format.number(value)}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
