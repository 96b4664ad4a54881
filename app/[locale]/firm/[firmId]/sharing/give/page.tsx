import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { loadFirm } from "@/app/_access/gates";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { CodeForm } from "@/app/_consent/code-form";
import { sharingPath } from "@/app/_consent/paths";
import { TermsFields, TermsProblems } from "@/app/_consent/terms-fields";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { parseAgencyCode } from "@/lib/domain/agency/agency-code";
import { findAgencyByCode } from "@/lib/server/consent/queries";
import type { FirmScope } from "@/lib/server/firm/scope";
import { countAttempt } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";

type GiveProps = PageProps<"/[locale]/firm/[firmId]/sharing/give">;

export async function generateMetadata({ searchParams }: GiveProps): Promise<Metadata> {
  const t = await getTranslations("consent.sharing.code");
  return { title: await titleOf(t("title"), searchParams), robots: { index: false, follow: false } };
}

type Found =
  | { readonly agency: { readonly id: string; readonly name: string }; readonly code: string }
  | { readonly agency: null; readonly problem: "code" | "waiting"; readonly minutes: number };

/** The agency that has the code that was typed. Whoever guesses has to wait. */
async function findAgency(firm: FirmScope, typed: string): Promise<Found> {
  const attempt = await countAttempt("agency-code-network", networkOf(await headers()));
  if (!attempt.ok) return { agency: null, problem: "waiting", minutes: Math.ceil(attempt.waitSeconds / 60) };
  const code = parseAgencyCode(typed);
  const agency = code === null ? null : await findAgencyByCode(firm, code);
  return agency && code !== null ? { agency, code } : { agency: null, problem: "code", minutes: 0 };
}

/** Where a firm that typed the code of an agency chooses what to share; without such an agency, the code again. */
export default async function GivePage({ params, searchParams }: GiveProps) {
  const where = await params;
  const firm = await loadFirm(where);
  const typed = [(await searchParams).agency].flat()[0] ?? "";
  const t = await getTranslations("consent.sharing");
  const problems = await getTranslations("consent.problems");
  const found = await findAgency(firm, typed);
  const page = sharingPath(where, "give");
  if (found.agency === null) {
    const trouble = problems(found.problem, { minutes: found.minutes });
    return (
      <>
        <BackLink href={sharingPath(where)}>{t("give.back")}</BackLink>
        <h1 className="mt-2 text-display">{t("code.title")}</h1>
        <ErrorSummary
          title={problems("title")}
          items={[{ href: "#agency", label: t("code.label"), text: trouble }]}
        />
        <CodeForm action={page} typed={typed} trouble={trouble} />
      </>
    );
  }
  const { agency, code } = found;
  const returned = await readReturned(searchParams, "consent.problems");
  return (
    <>
      <BackLink href={sharingPath(where)}>{t("give.back")}</BackLink>
      <h1 className="mt-2 text-display">{t("give.title", { agency: agency.name })}</h1>
      <TermsProblems returned={returned} />
      <form method="post" action={`${page}/agree`}>
        <input type="hidden" name="agency" value={code} />
        <TermsFields firmName={firm.name} returned={returned} />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("give.submit", { agency: agency.name })}
        </button>
      </form>
    </>
  );
}
