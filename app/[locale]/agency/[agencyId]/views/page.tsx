import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { LONGEST_VIEW_NAME, listViews } from "@/lib/server/caseload/saved-views";
import { DoneNotice } from "../_caseload/done-notice";

type ViewsPageProps = PageProps<"/[locale]/agency/[agencyId]/views">;

export async function generateMetadata({ searchParams }: ViewsPageProps): Promise<Metadata> {
  const t = await getTranslations("caseload.views");
  return { title: await titleOf(t("title"), searchParams) };
}

/** The member's own views of the caseload: open, rename, delete; and one that could not be saved as it was named. */
export default async function ViewsPage({ params, searchParams }: ViewsPageProps) {
  const workplace = await params;
  const agency = await loadAgency(workplace, "follow-firms");
  const views = await listViews(agency);
  const returned = await readReturned(searchParams, "caseload.viewProblems");
  const { title, sentences, values } = returned;
  const t = await getTranslations("caseload.views");
  const renaming = views.find(({ id }) => id === values.id);
  const isSaving = values.query !== undefined;
  return (
    <>
      <BackLink href={caseloadPath(workplace)}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      <DoneNotice search={await searchParams} />
      {!isSaving && sentences.name && (
        <ErrorSummary
          title={title}
          items={[{ href: `#name-${values.id}`, label: renaming?.name ?? "", text: sentences.name }]}
        />
      )}
      <p className="mt-1 max-w-measure">{t("text")}</p>
      {isSaving && (
        <FieldForm
          action={agencyPath(workplace, "views/save")}
          hidden={{ query: "" }}
          returned={returned}
          submit={t("submit")}
          fields={[{ name: "name", label: t("name"), hint: t("nameHint"), autoComplete: "off" }]}
        />
      )}
      {views.length === 0 && !isSaving && <p className="mt-3 max-w-measure">{t("none")}</p>}
      {views.length > 0 && (
        <ul className="mt-4 max-w-measure border-t border-ink">
          {views.map(({ id, name, query }) => (
            <li key={id} className="border-b border-rule py-2">
              <a href={caseloadPath(workplace, query)} className="font-semibold">
                {name}
              </a>
              {renaming?.id === id && sentences.name && <p className="trouble">{sentences.name}</p>}
              <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                <form
                  method="post"
                  action={agencyPath(workplace, "views/rename")}
                  className="flex min-w-0 flex-1 gap-1"
                >
                  <input type="hidden" name="id" value={id} />
                  <input
                    id={`name-${id}`}
                    name="name"
                    aria-label={t("renameName", { name })}
                    aria-invalid={renaming?.id === id || undefined}
                    defaultValue={renaming?.id === id ? (values.name ?? name) : name}
                    maxLength={LONGEST_VIEW_NAME}
                    required
                    autoComplete="off"
                    className="field min-w-0"
                  />
                  <button type="submit" className="button button-second flex-none">
                    {t("rename")}
                  </button>
                </form>
                <form method="post" action={agencyPath(workplace, "views/delete")}>
                  <button
                    type="submit"
                    name="id"
                    value={id}
                    className="button-quiet"
                    aria-label={t("deleteName", { name })}
                  >
                    {t("delete")}
                  </button>
                </form>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
