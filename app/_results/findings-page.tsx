import type { ReactNode } from "react";
import { WideTable } from "@/app/_charts/wide-table";
import type { Wording } from "@/lib/content/wording-files";
import { AXES, type Edition } from "@/lib/domain/edition/edition";
import { VERDICTS, type Verdict } from "@/lib/domain/recommendations/verdicts";
import type { Findings } from "@/lib/domain/scoring/findings";
import type { Audience } from "./audience";
import { addMonths, formatDay, sayScore, sayScoreInRange, sayShortRange } from "./numbers";
import type { Translate } from "./reading";
import { ResultSection } from "./result-section";
import "./results.css";

/** What the page is made from. There is no answer in it, so none can get onto the page. */
export interface FindingsView {
  readonly findings: Findings;
  readonly edition: Edition;
  readonly wording: Wording;
  readonly locale: string;
  readonly t: Translate;
  /** The sentence that the firm's own result begins with, and what it means. */
  readonly headline: { readonly sentence: string; readonly meaning: string };
  readonly audience: Audience;
}

interface ViewProps {
  readonly view: FindingsView;
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, head, rows }: TableProps) {
  return (
    <div className="max-w-measure">
      <WideTable caption={caption}>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={cell} scope="col" className={index > 0 ? "number whitespace-normal" : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} className="number whitespace-normal">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-2 border-b border-rule py-1 sm:grid-cols-[11rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Opening({ view }: ViewProps) {
  const { findings, wording, locale, t, headline } = view;
  const { "band-names": bands, stages, confidence } = wording.results;
  const { band, stage, readiness, asOf, nextReviewMonths } = findings;
  const stageNames = stage.possible.map((id) => stages[id].name);
  return (
    <header id="answer" className="max-w-measure">
      <p className="text-note text-ink-soft">{formatDay(locale, asOf)}</p>
      <h1 className="mt-1 text-display">{headline.sentence}</h1>
      <p className="mt-2 text-lead">{headline.meaning}</p>
      <p className="mt-2 text-ink-soft">{confidence[findings.confidence]}</p>
      <dl className="mt-3 border-t border-ink">
        <Fact name={t("glance.band")}>
          <strong className="font-semibold">{bands[band.value]}</strong>
        </Fact>
        <Fact name={wording.results.axes.readiness.name}>
          {sayScoreInRange(view, readiness.score, readiness)}
        </Fact>
        <Fact name={t("glance.stage")}>{stageNames.join(", ")}</Fact>
        <Fact name={t("glance.again")}>{formatDay(locale, addMonths(asOf, nextReviewMonths))}</Fact>
      </dl>
    </header>
  );
}

function Gaps({ view: { findings, wording, edition, t } }: ViewProps) {
  const { criticalGaps } = findings;
  const open = criticalGaps.filter(({ state }) => state === "open").length;
  const counts = { open, unconfirmed: criticalGaps.length - open, all: edition.criticalItems.length };
  return (
    <ResultSection id="gaps" title={t("gaps.title", counts)} intro={t("gaps.intro", counts)}>
      <ul className="flex max-w-measure flex-col gap-3">
        {criticalGaps.map(({ id, state }) => (
          <li
            key={id}
            className={`keep border-l-4 pl-2 ${state === "open" ? "border-signal" : "border-edge"}`}
          >
            <h3 className="text-lead">
              {wording.questions[id]?.label ?? id}{" "}
              <span className={`font-sans text-note ${state === "open" ? "text-signal" : "text-ink-soft"}`}>
                {t(`gaps.state.${state}`)}
              </span>
            </h3>
            <p>{wording.results.gaps[id]?.[state]}</p>
            <p className="mt-0.5">
              <span className="text-ink-soft">{t("gaps.step")}:</span> {wording.results.gaps[id]?.step}
            </p>
          </li>
        ))}
      </ul>
    </ResultSection>
  );
}

function Areas({ view }: ViewProps) {
  const { findings, wording, edition, t } = view;
  const { axes, dimensions: names } = wording.results;
  const measures = [...AXES, "readiness"] as const;
  const rows = [
    ...measures.map((id) => [axes[id].name, findings[id]] as const),
    ...AXES.flatMap((axis) => edition.axes[axis]).flatMap(({ id }) => {
      const found = findings.dimensions[id];
      return found ? [[names[id]?.name ?? id, found] as const] : [];
    }),
  ];
  const title = t("findings.areas");
  return (
    <ResultSection id="dimensions" title={title}>
      <Table
        caption={title}
        head={[t("table.measure"), t("table.score"), t("table.range")]}
        rows={rows.map(([name, found]) => [name, sayScore(view, found.score), sayShortRange(view, found)])}
      />
    </ResultSection>
  );
}

function Barriers({ view }: ViewProps) {
  const { findings, wording, edition, t } = view;
  const { groups, matches } = wording.results;
  const rows = edition.groups.flatMap(({ id, capability }) => {
    const [barrier, prepared] = [findings.barriers[id], findings.dimensions[capability]];
    if (!barrier || !prepared) return [];
    return [
      [
        groups[id]?.name ?? id,
        sayScoreInRange(view, barrier.load, barrier),
        sayScoreInRange(view, prepared.score, prepared),
        barrier.match ? matches[barrier.match].name : t("barriers.none.name"),
      ],
    ];
  });
  const title = t("findings.barriers");
  const head = (["group", "felt", "prepared", "match"] as const).map((column) =>
    t(`barriers.table.${column}`),
  );
  return (
    <ResultSection id="barriers" title={title}>
      <Table caption={title} head={head} rows={rows} />
    </ResultSection>
  );
}

function Recommendations({ view, verdict }: ViewProps & { verdict: Verdict }) {
  const { findings, wording, t, audience } = view;
  const found = findings.recommendations.filter((one) => one.verdict === verdict);
  if (found.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="font-sans text-body font-semibold text-ink-soft">
        {t(`recommendations.parts.${verdict}`, { count: found.length })}
      </h3>
      <ul className="mt-1 border-t border-rule">
        {found.map(({ id }) => {
          const words = wording.recommendations[id];
          if (!words) return null;
          return (
            <li key={id} className="border-b border-rule py-1.5">
              <h4 className="font-serif text-lead font-semibold">{words.title}</h4>
              <p className="max-w-measure text-ink-soft">{words.policy}</p>
              {verdict === "recommended" && (
                <>
                  <p className="mt-1 max-w-measure">{words[audience].recommended}</p>
                  <p className="mt-1 font-semibold">{t(`recommendations.steps.${audience}`)}</p>
                  <ol className="steps max-w-measure">
                    {words[audience].steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What was found, for a reader who may not see what was answered. */
export function FindingsPage({ view }: ViewProps) {
  const { findings, t, audience } = view;
  const count = findings.recommendations.filter(({ verdict }) => verdict === "recommended").length;
  return (
    <>
      <Opening view={view} />
      <Gaps view={view} />
      <Areas view={view} />
      <Barriers view={view} />
      <ResultSection id="recommendations" title={t("recommendations.title", { count, audience })}>
        {VERDICTS.map((verdict) => (
          <Recommendations key={verdict} view={view} verdict={verdict} />
        ))}
      </ResultSection>
    </>
  );
}
