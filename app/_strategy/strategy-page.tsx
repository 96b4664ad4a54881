import type { ReactNode } from "react";
import { Contents } from "@/app/_results/contents";
import { formatDay } from "@/app/_results/numbers";
import "@/app/_results/results.css";
import { ControlSection } from "./control-section";
import { DozSection } from "./doz-section";
import { LadderSection } from "./ladder-section";
import { MotivesSection } from "./motives-section";
import { NumbersSection } from "./numbers-section";
import { ObstaclesSection } from "./obstacles-section";
import { PaceSection } from "./pace-section";
import { listConclusions, StrategyGlance } from "./strategy-glance";
import { countStrategy, type StrategyView } from "./strategy-view";
import { SwotSection } from "./swot-section";
import { VentureSection } from "./venture-section";
import { YipSection } from "./yip-section";

/** Each part of the page; those of the first group need answers to the questions of this part. */
const OWN = ["yip", "doz", "pace", "control", "ladder"] as const;
const OTHERS = ["venture", "motives", "swot", "obstacles", "numbers"] as const;
type SectionId = (typeof OWN)[number] | (typeof OTHERS)[number];

const PARTS: Readonly<Record<SectionId, (props: { view: StrategyView }) => ReactNode>> = {
  yip: YipSection,
  doz: DozSection,
  pace: PaceSection,
  control: ControlSection,
  ladder: LadderSection,
  venture: VentureSection,
  motives: MotivesSection,
  swot: SwotSection,
  obstacles: ObstaclesSection,
  numbers: NumbersSection,
};

/** What there is to show: nothing before the first answer of all. */
function listSections({ reading: { result } }: StrategyView, answered: number): SectionId[] {
  const { count, unknown } = result.answered;
  const others = count + unknown.length + answered > 0 ? OTHERS : [];
  return answered > 0 ? [...OWN, ...others] : [...others];
}

/** The way into the questions: the first section that is not wholly answered. */
function WayIn({ view, sectionPath }: { view: StrategyView; sectionPath: (id: string) => string }) {
  const { reading } = view;
  const { t, edition, answers, wording } = reading;
  const open = edition.data.sections.strategy.find(({ questions }) =>
    questions.some((id) => (answers[id] ?? null) === null),
  );
  if (!open) return null;
  const { answered } = countStrategy(view);
  const title = wording.sections[open.id]?.title ?? "";
  return (
    <a
      href={sectionPath(open.id)}
      className={`button w-full sm:w-fit ${answered === 0 ? "" : "button-second"}`}
    >
      {t(answered === 0 ? "strategy.start" : "strategy.goOn", { title })}
    </a>
  );
}

interface StrategyPageProps {
  view: StrategyView;
  sectionPath: (id: string) => string;
}

/** What the answers say of where and how to go abroad: in short, then each conclusion with what it rests on. */
export function StrategyPage({ view, sectionPath }: StrategyPageProps) {
  const { reading, resultPath } = view;
  const { t, locale, result } = reading;
  const counts = countStrategy(view);
  const sections = listSections(view, counts.answered);
  const hasConclusions = listConclusions(view).length > 0;
  return (
    <>
      <header>
        <p className="mb-2 hidden font-semibold print:block">{t("printed")}</p>
        <p className="text-note text-ink-soft">
          {t("strategy.kicker", { day: formatDay(locale, result.asOf) })}
        </p>
        <h1 className="mt-1 text-display">{t("strategy.title")}</h1>
        <p className="mt-2 max-w-measure text-lead">
          {t(counts.answered > 0 ? "strategy.lead" : "strategy.invite", counts)}
        </p>
        {counts.answered === 0 && sections.length > 0 && (
          <p className="mt-1 max-w-measure text-ink-soft">{t("strategy.others")}</p>
        )}
        {hasConclusions && <StrategyGlance view={view} page="" />}
        <p className="no-print mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <WayIn view={view} sectionPath={sectionPath} />
          {sections.length > 0 && (
            <a href={resultPath} className="inline-flex min-h-5.5 items-center">
              {t("strategy.toResult")}
            </a>
          )}
        </p>
      </header>
      {sections.length > 0 && (
        <div className="grid-cols-[11rem_minmax(0,1fr)] gap-x-6 lg:grid">
          <Contents
            title={t("contents")}
            entries={sections.map((id) => ({ id, label: t(`strategy.short.${id}`) }))}
          />
          <div>
            {sections.map((id) => {
              const Section = PARTS[id];
              return <Section key={id} view={view} />;
            })}
          </div>
        </div>
      )}
    </>
  );
}
