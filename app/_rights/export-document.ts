import "server-only";
import { getTranslations } from "next-intl/server";
import type { ExportPart } from "@/lib/server/rights/export";

/** An export as a file that people and programs can read: each part by the name of its table, with what it is in words. */
export async function formatExport(
  locale: string,
  subject: "firm" | "person",
  parts: readonly ExportPart[],
  now: Date,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "records" });
  const sections = parts.map(({ name, rows }) => {
    const [table = "", ofOthers] = name.split(".").reverse();
    // A test holds that every table of an export has its words.
    const title = t(`tables.${table}` as "tables.Firm");
    return { name, title: ofOthers ? t("export.authored", { title }) : title, rows };
  });
  const document = { about: t(`export.${subject}`), left: t("export.left"), at: now.toISOString(), sections };
  return `${JSON.stringify(document, null, 2)}\n`;
}
