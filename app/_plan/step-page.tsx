import { getTranslations } from "next-intl/server";
import { BackLink } from "@/app/_components/back-link";
import { ErrorSummary } from "@/app/_components/error-summary";
import { Notice } from "@/app/_components/notice";
import { findTyped } from "@/app/_forms/typed-form";
import { formatDay } from "@/app/_results/numbers";
import { parseStep, type StepReading } from "@/lib/domain/plan/step-form";
import { readTodays } from "@/lib/server/clock";
import type { PlanStep } from "@/lib/server/plan/queries";
import type { PlanPlace } from "./place";
import { StepFields, sayTroubles } from "./step-fields";
import { StepHistory, sayCommentTrouble } from "./step-history";
import { STORED_NOW, StoredNow } from "./stored-now";
import { readTypedStep, showStep } from "./typed-step";

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface StepPageProps {
  place: PlanPlace;
  step: PlanStep;
  query: Query;
}

const NOTICES = ["changed", "unchanged", "taken"] as const;

/** What stands against the form, at the top: refused fields, a change by somebody else, an empty comment. */
async function Troubles({ query, reading }: Pick<StepPageProps, "query"> & { reading: StepReading }) {
  const t = await getTranslations("plan");
  const items = query.again !== undefined && !reading.ok ? await sayTroubles(reading.troubles) : [];
  if (query.overtaken !== undefined)
    items.push({
      field: "title",
      href: `#${STORED_NOW}`,
      label: t("errors.overtakenLabel"),
      text: t("errors.overtaken"),
    });
  const isUncommented = query.uncommented !== undefined;
  const all = [
    ...items,
    ...(isUncommented
      ? [
          {
            href: "#comment",
            label: t("comment.label"),
            text: await sayCommentTrouble((await findTyped()).get("comment") ?? ""),
          },
        ]
      : []),
  ];
  if (all.length === 0) return null;
  return <ErrorSummary title={t("errors.title")} items={all} />;
}

/** One step: its fields, and what happened to it. */
export async function StepPage({ place, step, query }: StepPageProps) {
  const t = await getTranslations("plan");
  const isOvertaken = query.overtaken !== undefined;
  const isSentBack = query.again !== undefined || isOvertaken;
  const typed = isSentBack ? readTypedStep(await findTyped()) : showStep(step);
  const reading = parseStep(typed, readTodays().first, step.dueOn);
  const notice = NOTICES.find((one) => query[one] !== undefined);
  return (
    <>
      <BackLink href={place.path}>{t("backToPlan")}</BackLink>
      <p className="text-note text-ink-soft">
        {t("step.heading")}
        {place.firmName && `, ${place.firmName}`}
      </p>
      <h1 className="wrap-anywhere text-display">{step.title}</h1>
      <Troubles query={query} reading={reading} />
      {notice && <Notice>{t(`step.${notice}`)}</Notice>}
      {step.doneOn && (
        <p className="mt-1">{t("step.doneOn", { day: formatDay(place.locale, step.doneOn) })}</p>
      )}
      {step.actionId && <p className="mt-1 text-ink-soft">{t("step.fromLibrary")}</p>}
      <div className={isOvertaken ? "grid grid-cols-[minmax(0,1fr)] gap-x-6 lg:grid-cols-2" : undefined}>
        <form method="post" action={`${place.path}/${step.id}/save`} noValidate>
          <input type="hidden" name="revision" value={step.revision} />
          <StepFields
            typed={typed}
            troubles={isSentBack && !reading.ok ? reading.troubles : []}
            isNew={false}
          />
          <button type="submit" className="button mt-3 w-full sm:w-fit">
            {t("step.submit")}
          </button>
        </form>
        {isOvertaken && (
          <StoredNow
            locale={place.locale}
            step={step}
            typed={reading.ok ? showStep(reading.fields) : typed}
          />
        )}
      </div>
      <StepHistory place={place} step={step} query={query} />
    </>
  );
}
