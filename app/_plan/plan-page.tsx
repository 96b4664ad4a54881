import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { assessmentPath } from "@/app/_assessment/paths";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { findTyped } from "@/app/_forms/typed-form";
import type { Day } from "@/lib/domain/day";
import { measureProgress } from "@/lib/domain/plan/step";
import { parseStep } from "@/lib/domain/plan/step-form";
import { readToday, readTodays } from "@/lib/server/clock";
import { findNewestResult, listSteps, type PlanStep } from "@/lib/server/plan/queries";
import { OvertakenStep } from "./overtaken-step";
import type { PlanPlace } from "./place";
import { sayProgress } from "./progress";
import { StepBoard } from "./step-board";
import { StepFields, sayTroubles } from "./step-fields";
import { StepList } from "./step-list";
import { readTypedStep } from "./typed-step";

export const PLAN_VIEWS = ["list", "board"] as const;
export type PlanShown = (typeof PLAN_VIEWS)[number];

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface PlanPageProps {
  place: PlanPlace;
  query: Query;
  /** What stands below: the calendar, on the firm's own side. */
  children?: ReactNode;
}

/** How to show the plan, and the way to the other. */
async function ViewSwitch({ place, shown }: { place: PlanPlace; shown: PlanShown }) {
  const t = await getTranslations("plan.view");
  return (
    <nav aria-label={t("label")} className="no-print flex gap-x-3">
      {PLAN_VIEWS.map((view) => (
        <a
          key={view}
          href={`${place.path}?view=${view}`}
          aria-current={view === shown ? "page" : undefined}
          className="inline-flex min-h-5.5 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(view)}
        </a>
      ))}
    </nav>
  );
}

async function NewStep({ place, isSentBack }: { place: PlanPlace; isSentBack: boolean }) {
  const t = await getTranslations("plan.add");
  const form = isSentBack ? await findTyped() : new URLSearchParams();
  const typed = { ...readTypedStep(form), status: "open" };
  const reading = parseStep(typed, readTodays().first);
  return (
    <section aria-labelledby="new-step" className="no-print mt-6">
      <h2 id="new-step" className="text-title">
        {t("title")}
      </h2>
      <form method="post" action={`${place.path}/add`} noValidate>
        <StepFields typed={typed} troubles={isSentBack && !reading.ok ? reading.troubles : []} isNew />
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {t("submit")}
        </button>
      </form>
    </section>
  );
}

/** What to do while there is none. The firm's own people take steps over from its newest result. */
async function NoSteps({ place: { scope, locale } }: { place: PlanPlace }) {
  const t = await getTranslations("plan.empty");
  const result = await findNewestResult(scope);
  const href =
    result && assessmentPath({ id: result.assessmentId, locale }, `result/${result.number}#actions`);
  return (
    <div className="mt-3 max-w-measure border-t border-rule pt-2">
      <h2 className="text-lead">{t("title")}</h2>
      {href ? (
        <p>{t.rich("text", { result: (words) => <a href={href}>{words}</a> })}</p>
      ) : (
        <p>{t(scope.agencyId === null ? "textWithoutResult" : "textAgency")}</p>
      )}
    </div>
  );
}

function Steps({
  place,
  steps,
  shown,
  today,
}: {
  place: PlanPlace;
  steps: readonly PlanStep[];
  shown: PlanShown;
  today: Day;
}) {
  if (steps.length === 0) return <NoSteps place={place} />;
  const View = shown === "board" ? StepBoard : StepList;
  return <View place={place} steps={steps} today={today} />;
}

/** A plan: what is to do, how far it is, and a step to add. */
export async function PlanPage({ place, query, children }: PlanPageProps) {
  const t = await getTranslations("plan");
  const steps = await listSteps(place.scope);
  const today = readToday();
  const shown = PLAN_VIEWS.find((view) => view === query.view) ?? "list";
  const isSentBack = query.again !== undefined;
  const reading = parseStep({ ...readTypedStep(await findTyped()), status: "open" }, readTodays().first);
  const progress = measureProgress(steps, today);
  const overtaken = steps.find(({ id }) => id === query.overtaken);
  return (
    <>
      <BackLink href={place.back.path}>{t(`back.${place.back.to}`)}</BackLink>
      <h1 className="text-display">{place.firmName ? t("titleOf", { firm: place.firmName }) : t("title")}</h1>
      {isSentBack && !reading.ok && (
        <ErrorSummary title={t("errors.title")} items={await sayTroubles(reading.troubles)} />
      )}
      {overtaken && <OvertakenStep step={overtaken} href={`#step-${overtaken.id}`} />}
      {query.added !== undefined && <Notice>{t("add.added")}</Notice>}
      <p className="mt-1 max-w-measure text-lead">
        {t(place.scope.agencyId === null ? "lead" : "leadAgency")}
      </p>
      {steps.length > 0 && <p className="mt-2 font-semibold">{sayProgress(t, progress)}</p>}
      {steps.length > 0 && <ViewSwitch place={place} shown={shown} />}
      <Steps place={place} steps={steps} shown={shown} today={today} />
      <NewStep place={place} isSentBack={isSentBack} />
      {children}
    </>
  );
}
