import { getFormatter, getTranslations } from "next-intl/server";
import { WideTable } from "@/app/_charts/wide-table";
import { getContent } from "@/lib/content/load";
import { listWorkingThresholds, type ThresholdUnit } from "./list-working-thresholds";

/** The numbers of the method that are a choice, each with what speaks for it. */
export async function WorkingThresholds() {
  const t = await getTranslations("site.method.working");
  const format = await getFormatter();
  const { data } = getContent().currentEdition;

  function say(value: number, unit: ThresholdUnit): string {
    if (unit === "share") return format.number(value, { style: "percent" });
    if (unit === "percent") return format.number(value / 100, { style: "percent" });
    return t(`units.${unit}`, { value });
  }

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
        {listWorkingThresholds(data).map(({ name, value, unit, why }) => (
          <tr key={name}>
            <th scope="row">{t(`names.${name}`)}</th>
            <td className="sm:whitespace-nowrap">{say(value, unit)}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
