import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { canSendMail } from "@/lib/server/mail/outbox";

interface ListActionsProps {
  readonly where: { readonly locale: string; readonly agencyId: string };
  readonly importId: string;
}

/** What can be done with all invitations of one client list: mail them, or take their links along. */
export async function ListActions({ where, importId }: ListActionsProps) {
  const t = await getTranslations("agency.invitations");
  const acts = canSendMail() ? (["send", "links"] as const) : (["links"] as const);
  return (
    <section aria-labelledby="of-list" className="mt-3 border-y border-rule py-2">
      <h2 id="of-list" className="text-lead">
        {t("ofList")}
      </h2>
      <div className="mt-1 grid gap-x-6 gap-y-2 md:grid-cols-2">
        {acts.map((act) => (
          <form key={act} method="post" action={agencyPath(where, `invitations/${act}`)}>
            <input type="hidden" name="list" value={importId} />
            <button type="submit" className="button button-second w-full sm:w-fit">
              {t(act)}
            </button>
            <p className="mt-0.5 text-note text-ink-soft">{t(`${act}Text`)}</p>
          </form>
        ))}
      </div>
      <p className="mt-1">
        <a href={agencyPath(where, "invitations")} className="inline-flex min-h-5.5 items-center">
          {t("all")}
        </a>
      </p>
    </section>
  );
}
