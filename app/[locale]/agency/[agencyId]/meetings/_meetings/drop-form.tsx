import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import type { ProposalSummary } from "@/lib/server/proposal/queries";

interface DropFormProps {
  readonly proposal: ProposalSummary;
  readonly where: { readonly locale: string; readonly agencyId: string };
}

/** The last question before what was begun for a firm is gone. */
export async function DropForm({ proposal, where }: DropFormProps) {
  const t = await getTranslations("agency.meetings");
  return (
    <form
      id="drop"
      method="post"
      action={agencyPath(where, "meetings/drop")}
      className="my-3 max-w-measure border-2 border-signal bg-signal-wash p-2"
    >
      <p>{t("dropAsk", { firm: proposal.firmName ?? "" })}</p>
      <input type="hidden" name="proposal" value={proposal.id} />
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <button type="submit" className="button button-signal w-full sm:w-fit">
          {t("dropYes")}
        </button>
        <a href={agencyPath(where, "meetings")} className="flex min-h-5.5 items-center">
          {t("dropNo")}
        </a>
      </p>
    </form>
  );
}
