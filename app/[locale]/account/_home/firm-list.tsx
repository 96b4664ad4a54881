import { getTranslations } from "next-intl/server";
import { firmPath } from "@/app/_plan/place";
import { dayFormat } from "@/app/_results/formats";
import type { OwnFirm } from "@/lib/server/firm/people";

interface FirmListProps {
  readonly firms: readonly OwnFirm[];
  readonly locale: string;
  /** They are not in the account yet: each has the button that adds it. */
  readonly isOffered?: boolean;
}

export async function FirmList({ firms, locale, isOffered = false }: FirmListProps) {
  const t = await getTranslations("account.home.firms");
  const nameOf = ({ name, createdAt }: OwnFirm) =>
    name ?? t("unnamed", { date: dayFormat(locale).format(createdAt) });
  return (
    <ul className="mt-1 border-t border-rule">
      {firms.map((firm) => (
        <li
          key={firm.id}
          className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule py-0.5"
        >
          <a href={firmPath(locale, firm.id)} className="inline-flex min-h-5.5 items-center font-semibold">
            {nameOf(firm)}
          </a>
          {isOffered && (
            <form method="post" action={`${firmPath(locale, firm.id)}/people/join`}>
              <button
                type="submit"
                className="button-quiet"
                aria-label={t("addName", { name: nameOf(firm) })}
              >
                {t("add")}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
