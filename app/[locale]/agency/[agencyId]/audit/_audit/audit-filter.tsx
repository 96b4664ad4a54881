import { getTranslations } from "next-intl/server";
import { AUDITED_ACTS, type AuditedAct } from "@/lib/domain/access/audited-acts";

interface AuditFilterProps {
  readonly action: string;
  readonly members: readonly { readonly userId: string; readonly name: string }[];
  readonly member: string | null;
  readonly act: AuditedAct | null;
}

/** Whose acts, and which. It stands in the address, so that it can be kept and sent on. */
export async function AuditFilter({ action, members, member, act }: AuditFilterProps) {
  const t = await getTranslations("records.audit");
  const acts = AUDITED_ACTS.map((value) => ({ value, text: t(`acts.${value}`) }));
  return (
    <form action={action} className="mt-2 flex flex-wrap items-end gap-x-2 gap-y-1">
      <label className="min-w-0">
        <span className="block text-note font-semibold">{t("who")}</span>
        <select name="member" defaultValue={member ?? ""} className="field max-w-full">
          <option value="">{t("all")}</option>
          {members.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0">
        <span className="block text-note font-semibold">{t("what")}</span>
        <select name="act" defaultValue={act ?? ""} className="field max-w-full">
          <option value="">{t("all")}</option>
          {acts.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-second w-full sm:w-fit">
        {t("filter")}
      </button>
    </form>
  );
}
