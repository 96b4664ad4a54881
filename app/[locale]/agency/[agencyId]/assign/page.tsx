import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAgency } from "@/app/_access/gates";
import { agencyPath } from "@/app/_access/paths";

import { ErrorSummary } from "@/app/_components/error-summary";
import { FormField } from "@/app/_forms/form-field";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { mayAct } from "@/lib/domain/access/agency-acts";
import { listCounsellors } from "@/lib/server/agency/members";
import { listChosen } from "@/lib/server/caseload/chosen";
import { BackToView, ChosenFirms, NoneChosen } from "../_caseload/chosen-firms";
import { readBack, readChosen, readChosenField } from "../_caseload/read-chosen";

type AssignPageProps = PageProps<"/[locale]/agency/[agencyId]/assign">;

export async function generateMetadata({ searchParams }: AssignPageProps): Promise<Metadata> {
  const t = await getTranslations("caseload.assign");
  return { title: await titleOf(t("titleNone"), searchParams) };
}

/** Who follows the chosen firms up from now on, with a word to the next one. */
export default async function AssignPage({ params, searchParams }: AssignPageProps) {
  const workplace = await params;
  const agency = await loadAgency(workplace, "follow-firms");
  const search = await searchParams;
  const { title, sentences, values } = await readReturned(searchParams, "caseload.assignProblems");
  const isReturned = values.firms !== undefined;
  const view = isReturned ? (values.view ?? "") : readBack(search.view);
  const firmIds = isReturned ? readChosenField(new URLSearchParams(values)) : readChosen(search);
  const cases = await listChosen(agency, firmIds);
  const t = await getTranslations("caseload.assign");
  if (cases.length === 0) return <NoneChosen workplace={workplace} title={t("titleNone")} view={view} />;
  const counsellors = await listCounsellors(agency);
  const isLeading = mayAct(agency.roles, "lead-caseload");
  const items = Object.entries(sentences).map(([name, text]) => ({
    href: `#${name}`,
    label: t(name === "note" ? "note" : "to"),
    text,
  }));
  return (
    <>
      <BackToView workplace={workplace} view={view} />
      <h1 className="text-display">{t("title", { count: cases.length })}</h1>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      {!isLeading && <p className="mt-1 max-w-measure">{t("own")}</p>}
      <ChosenFirms cases={cases} />
      <form method="post" action={agencyPath(workplace, "assign/confirmed")} noValidate>
        <input type="hidden" name="firms" value={cases.map(({ firmId }) => firmId).join(" ")} />
        <input type="hidden" name="view" value={view} />
        <FormField
          name="to"
          label={t("to")}
          trouble={sentences.to}
          input={(attributes) => (
            <select {...attributes} defaultValue={values.to ?? ""} required>
              <option value="">{t("choose")}</option>
              {counsellors.map(({ membershipId, name }) => (
                <option key={membershipId} value={membershipId}>
                  {membershipId === agency.membershipId ? t("me", { name }) : name}
                </option>
              ))}
              {isLeading && <option value="nobody">{t("nobody")}</option>}
            </select>
          )}
        />
        <FormField
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          trouble={sentences.note}
          input={(attributes) => <textarea {...attributes} rows={4} defaultValue={values.note ?? ""} />}
        />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </>
  );
}
