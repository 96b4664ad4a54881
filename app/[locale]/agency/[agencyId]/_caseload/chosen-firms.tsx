import { getTranslations } from "next-intl/server";
import { caseloadPath, type Workplace } from "@/app/_cases/paths";
import { BackLink } from "@/app/_components/back-link";
import type { ChosenCase } from "@/lib/server/caseload/chosen";

/** More than can be looked over beside a form. */
const MOST_OPEN = 10;

/** The firms that something is about to be done with, and who follows each up now. */
export async function ChosenFirms({ cases }: { cases: readonly ChosenCase[] }) {
  const t = await getTranslations("caseload");
  return (
    <details className="fold mt-2 max-w-measure" open={cases.length <= MOST_OPEN}>
      <summary>
        <span>{t("assign.firms")}</span>
      </summary>
      <ul className="border-t border-rule">
        {cases.map(({ firmId, name, counsellor }) => (
          <li key={firmId} className="flex flex-wrap justify-between gap-x-2 border-b border-rule py-0.5">
            <span>{name ?? t("unnamed")}</span>
            <span className="text-note text-ink-soft">
              {counsellor ? t("assign.now", { name: counsellor.name }) : t("assign.nowNobody")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface NoneChosenProps {
  readonly workplace: Workplace;
  readonly title: string;
  readonly view: string;
}

/** Where a page about chosen firms was opened without any. */
export async function NoneChosen({ workplace, title, view }: NoneChosenProps) {
  const t = await getTranslations("caseload.assign");
  return (
    <div className="prose">
      <h1 className="text-display">{title}</h1>
      <p>{t("noneChosen")}</p>
      <p>
        <a className="button" href={caseloadPath(workplace, view)}>
          {t("back")}
        </a>
      </p>
    </div>
  );
}

/** The way back to the view that the firms were chosen in. */
export async function BackToView({ workplace, view }: { workplace: Workplace; view: string }) {
  const t = await getTranslations("caseload.assign");
  return <BackLink href={caseloadPath(workplace, view)}>{t("back")}</BackLink>;
}
