import "server-only";
import { getTranslations } from "next-intl/server";
import { getContent, getWording } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";
import type { SupportFields } from "@/lib/domain/outcomes/support-form";

/** A record of support, in a phrase. */
export async function saySupport(locale: string, support: SupportFields): Promise<string> {
  const t = await getTranslations({ locale, namespace: "outcomes.support" });
  const { type, bodyId, bodyName, hours, rating } = support;
  const body = getContent().directory.find(({ id }) => id === bodyId);
  const parts = [
    t("told", {
      type: getWording(locale).directory.support[type].name,
      body: body ? nameBody(body, locale) : bodyName || (bodyId ?? ""),
    }),
    hours !== null && t("hoursTold", { count: hours }),
    rating !== null && t("ratingTold", { rating: t(`ratings.${rating}`).toLocaleLowerCase(locale) }),
  ];
  return parts.filter((part) => part !== false).join(", ");
}
