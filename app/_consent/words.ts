import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import type { Purpose, RecordPart } from "@/lib/domain/access/consent";

/** What is shared, for what and when, in words. */
export async function getSharingWords() {
  const t = await getTranslations("consent");
  const format = await getFormatter();
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return {
    t,
    sayParts: (parts: readonly RecordPart[]) =>
      format.list(parts.map((part) => lower(t(`parts.${part}.name`)))),
    sayPurposes: (purposes: readonly Purpose[]) =>
      format.list(purposes.map((purpose) => lower(t(`purposes.${purpose}.name`)))),
    sayDay: (moment: Date) => format.dateTime(moment, { dateStyle: "long" }),
  };
}
