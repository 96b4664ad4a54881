import { getTranslations } from "next-intl/server";

interface PageLinksProps {
  readonly here: string;
  readonly query: Readonly<Record<string, string>>;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

/** The ways to the pages before and after, with where one is in all. Nothing where all is on one page. */
export async function PageLinks({ here, query, page, size, total }: PageLinksProps) {
  if (total <= size) return null;
  const t = await getTranslations("agency.invitations");
  const link = (number: number) => `${here}?${new URLSearchParams({ ...query, page: String(number) })}`;
  const from = Math.min((page - 1) * size + 1, total);
  return (
    <nav aria-label={t("pages")} className="mt-2 flex flex-wrap items-center gap-x-3">
      <span className="figures text-note text-ink-soft">
        {t("page", { from, to: Math.min(page * size, total), total })}
      </span>
      {page > 1 && (
        <a href={link(page - 1)} className="flex min-h-5.5 items-center">
          {t("before")}
        </a>
      )}
      {page * size < total && (
        <a href={link(page + 1)} className="flex min-h-5.5 items-center">
          {t("after")}
        </a>
      )}
    </nav>
  );
}
