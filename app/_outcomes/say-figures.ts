import "server-only";
import { getTranslations } from "next-intl/server";
import { numberFormat } from "@/app/_results/formats";
import { FIGURE_NAMES, type OutcomeFigures } from "@/lib/domain/outcomes/figures";

/** What a check-in told, a phrase a figure; what was left open is passed over. */
export async function sayFigures(locale: string, figures: OutcomeFigures): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "outcomes" });
  const said = FIGURE_NAMES.map((name) => {
    const told = figures[name];
    if (told === null) return null;
    if (told === "unknown") return t("figures.notKnown", { name: t(`figures.${name}`) });
    return t(`figures.value.${name}`, { count: told, number: numberFormat(locale).format(told) });
  });
  const { firstOrder } = figures;
  return [...said, firstOrder && t(`firstOrders.told.${firstOrder}`)].filter((one) => one !== null);
}
