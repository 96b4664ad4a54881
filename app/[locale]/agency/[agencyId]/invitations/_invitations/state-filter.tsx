import { getTranslations } from "next-intl/server";
import { INVITATION_STATES, type InvitationState } from "@/lib/domain/agency/invitation";

interface StateFilterProps {
  readonly action: string;
  readonly state: InvitationState | null;
  readonly importId: string | null;
}

/** Narrows the list to invitations in one state, in the address, so that it can be kept. */
export async function StateFilter({ action, state, importId }: StateFilterProps) {
  const t = await getTranslations("agency.invitations");
  const linkTo = (one: InvitationState | null) => {
    const query = new URLSearchParams({
      ...(importId ? { list: importId } : {}),
      ...(one ? { state: one } : {}),
    });
    return query.size > 0 ? `${action}?${query}` : action;
  };
  return (
    <nav aria-label={t("filter")} className="mt-3">
      <ul className="flex flex-wrap gap-x-3">
        {[null, ...INVITATION_STATES].map((one) => (
          <li key={one}>
            <a
              href={linkTo(one)}
              aria-current={one === state ? "true" : undefined}
              className="flex min-h-5.5 items-center text-note aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`states.${one ?? "all"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
