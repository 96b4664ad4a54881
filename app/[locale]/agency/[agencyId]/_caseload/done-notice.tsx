import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";
import type { Address } from "@/lib/domain/portfolio/caseload-view";

export const DONE = [
  "assigned",
  "archived",
  "unarchived",
  "wrote",
  "view-saved",
  "view-renamed",
  "view-deleted",
] as const;
export type Done = (typeof DONE)[number];

function readCount(value: string | readonly string[] | undefined): number {
  return typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 0;
}

/** What was done just now, as the address says. */
export async function DoneNotice({ search }: { search: Address }) {
  const done = DONE.find((one) => one === search.done);
  if (!done) return null;
  const t = await getTranslations("caseload.done");
  const left = readCount(search.left);
  return (
    <Notice>
      {t(done, { count: readCount(search.count) })}
      {left > 0 && ` ${t("left", { left })}`}
    </Notice>
  );
}
