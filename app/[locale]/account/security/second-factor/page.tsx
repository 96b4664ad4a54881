import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadSignedIn } from "@/app/_access/gates";
import { findEnrolment } from "@/app/_account/enrolment";
import { EnrolmentSteps } from "@/app/_account/enrolment-steps";
import { listFields } from "@/app/_account/fields";
import { accountPath } from "@/app/_account/paths";
import { BackLink } from "@/app/_components/back-link";
import { FieldForm } from "@/app/_forms/field-form";
import { readReturned, titleOf } from "@/app/_forms/returned-form";

type SecondFactorProps = PageProps<"/[locale]/account/security/second-factor">;

export async function generateMetadata({ searchParams }: SecondFactorProps): Promise<Metadata> {
  const t = await getTranslations("account.secondFactor");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false } };
}

/** The second step of signing in: switched on in two steps, and off with the password. */
export default async function SecondFactorPage({ params, searchParams }: SecondFactorProps) {
  const { locale } = await params;
  const person = await loadSignedIn(locale, accountPath(locale, "security/second-factor"));
  const t = await getTranslations("account.secondFactor");
  const returned = await readReturned(searchParams, "account.problems");
  const enrolment = person.hasSecondFactor ? null : await findEnrolment();
  const act = person.hasSecondFactor ? "remove" : "begin";
  return (
    <>
      <BackLink href={accountPath(locale, "security")}>{t("back")}</BackLink>
      <h1 className="text-display">{t("title")}</h1>
      {enrolment ? (
        <EnrolmentSteps locale={locale} enrolment={enrolment} returned={returned} />
      ) : (
        <>
          <p className="mt-1 max-w-measure">{t(`${act}.text`)}</p>
          <FieldForm
            action={accountPath(locale, `security/second-factor/${act}`)}
            submit={t(`${act}.submit`)}
            {...(act === "remove" ? { buttonClass: "button-signal" } : {})}
            returned={returned}
            fields={await listFields("password")}
          />
        </>
      )}
    </>
  );
}
