import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findVisitor } from "@/app/_access/access";
import { Fold } from "@/app/_components/fold";
import { AnswerList } from "@/app/_consent/answer-list";
import { TermsFields, TermsProblems } from "@/app/_consent/terms-fields";
import { getSharingWords } from "@/app/_consent/words";
import { readReturned, titleOf } from "@/app/_forms/returned-form";
import { getAnswers } from "@/lib/server/assessment/queries";
import { openHandedOver } from "@/lib/server/assessment/scope";
import { type OpenedProposal, openProposal, type ProposalScope } from "@/lib/server/proposal/scope";

type ConfirmProps = PageProps<"/[locale]/confirm/[token]">;

async function load(params: ConfirmProps["params"]): Promise<OpenedProposal> {
  return openProposal((await params).token, await findVisitor());
}

export async function generateMetadata({ params, searchParams }: ConfirmProps): Promise<Metadata> {
  const opened = await load(params);
  const t = await getTranslations("consent.confirm");
  const title =
    opened.state === "open"
      ? t("title", { agency: opened.proposal.agencyName })
      : t(`closed.${opened.state}.title`);
  return { title: await titleOf(title, searchParams), robots: { index: false, follow: false } };
}

async function Closed({
  opened,
  locale,
}: {
  opened: Exclude<OpenedProposal, { state: "open" }>;
  locale: string;
}) {
  const t = await getTranslations("consent.confirm.closed");
  const agency = opened.state === "unknown" ? "" : opened.agencyName;
  return (
    <div className="prose">
      <h1 className="text-display">{t(`${opened.state}.title`)}</h1>
      <p>{t(`${opened.state}.text`, { agency })}</p>
      <p>
        <a href={`/${locale}`}>{t("home")}</a>
      </p>
    </div>
  );
}

async function EnteredAnswers({ proposal }: { proposal: ProposalScope }) {
  const t = await getTranslations("consent.confirm");
  const scope = await openHandedOver(proposal);
  if (!scope) return null;
  const { answers } = await getAnswers(scope);
  const count = Object.values(answers).filter((answer) => answer !== null).length;
  const words = t("answers", { count });
  return count === 0 ? (
    <p className="mt-2">{words}</p>
  ) : (
    <Fold summary={words} className="mt-2 max-w-measure">
      <AnswerList answers={answers} edition={scope.edition} locale={scope.locale} />
    </Fold>
  );
}

/** Where a firm answers for what a counsellor began: it takes it over and shares it, keeps it to itself, or has it deleted. */
export default async function ConfirmPage({ params, searchParams }: ConfirmProps) {
  const { locale, token } = await params;
  const opened = await load(params);
  if (opened.state !== "open") return <Closed opened={opened} locale={locale} />;
  const { proposal } = opened;
  const { t, sayDay } = await getSharingWords();
  const returned = await readReturned(searchParams, "consent.problems");
  const { agencyName: agency, counsellor, createdAt, firmName } = proposal;
  const action = `/${locale}/confirm/${token}/answer`;
  return (
    <>
      {firmName && <p className="text-note text-ink-soft">{firmName}</p>}
      <h1 className="text-display">{t("confirm.title", { agency })}</h1>
      <p className="mt-1 max-w-measure text-lead">
        {t("confirm.lead", { counsellor: counsellor?.name ?? t("confirm.someone"), day: sayDay(createdAt) })}
      </p>
      <EnteredAnswers proposal={proposal} />
      <TermsProblems returned={returned} />

      <section aria-labelledby="share" className="mt-4 border-t border-ink pt-3">
        <h2 id="share" className="text-title">
          {t("confirm.share.title")}
        </h2>
        <p className="mt-1 max-w-measure">{t("confirm.share.text", { agency })}</p>
        <form method="post" action={action}>
          <TermsFields firmName={firmName} returned={returned} />
          <button type="submit" name="answer" value="share" className="button mt-3 w-full sm:w-fit">
            {t("confirm.share.submit")}
          </button>
        </form>
      </section>

      <div className="mt-5 grid gap-x-8 gap-y-4 border-t border-ink pt-3 md:grid-cols-2">
        {(["keep", "delete"] as const).map((answer) => (
          <section key={answer} aria-labelledby={answer}>
            <h2 id={answer} className="text-title">
              {t(`confirm.${answer}.title`)}
            </h2>
            <p className="mt-1">{t(`confirm.${answer}.text`, { agency })}</p>
            <form method="post" action={action} className="mt-2">
              <button
                type="submit"
                name="answer"
                value={answer}
                className={`button ${answer === "delete" ? "button-signal" : "button-second"} w-full sm:w-fit`}
              >
                {t(`confirm.${answer}.submit`)}
              </button>
            </form>
          </section>
        ))}
      </div>
    </>
  );
}
