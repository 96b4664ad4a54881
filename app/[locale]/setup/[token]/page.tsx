import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findSignedIn } from "@/app/_access/access";
import { listFields } from "@/app/_account/fields";
import { listRegions } from "@/app/_agency/regions";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { isSetUpOpen } from "@/lib/server/agency/set-up";

type SetUpProps = PageProps<"/[locale]/setup/[token]">;

export async function generateMetadata({ searchParams }: SetUpProps): Promise<Metadata> {
  const t = await getTranslations("account.setUp");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** An agency and its administrator, in one form. */
export default async function SetUpPage({ params, searchParams }: SetUpProps) {
  const { locale, token } = await params;
  const t = await getTranslations("account.setUp");
  if (!(await isSetUpOpen(token))) {
    return (
      <div className="prose">
        <h1 className="text-display">{t("endedTitle")}</h1>
        <p>{t("endedText")}</p>
      </div>
    );
  }
  const person = await findSignedIn();
  const own = person ? [] : await listFields("name", "email", "newPassword");
  const returned = await readReturned(searchParams, "account.problems");
  const agency = { name: "agency", label: t("agency"), hint: t("agencyHint"), autoComplete: "organization" };
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-1 max-w-measure">{t("text")}</p>
      <p className="mt-1 max-w-measure">
        {person ? (
          t("as", { name: person.name, email: person.email })
        ) : (
          <a href={`/${locale}/account/sign-in?to=/${locale}/setup/${token}`}>{t("signIn")}</a>
        )}
      </p>
      <FieldForm
        action={`/${locale}/setup/${token}/begin`}
        submit={t("submit")}
        returned={returned}
        fields={[...own, agency]}
      >
        <fieldset className="mt-3 max-w-measure">
          <legend className="font-semibold">{t("regions")}</legend>
          <p className="text-note text-ink-soft">{t("regionsHint")}</p>
          <div className="rows mt-1">
            {listRegions(locale).map(({ value, label }) => (
              <label key={value} className="row">
                <input
                  type="checkbox"
                  name={`region-${value}`}
                  defaultChecked={returned.values[`region-${value}`] !== undefined}
                  className="mark"
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </FieldForm>
    </>
  );
}
