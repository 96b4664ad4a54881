import type { ReactNode } from "react";
import { WideTable } from "@/app/_charts/wide-table";
import { numberFormat } from "@/app/_results/formats";
import { ResultSection } from "@/app/_results/result-section";
import { citeSource } from "@/app/_results/sources";
import { listStrategyNumbers } from "./strategy-numbers";
import type { StrategyView } from "./strategy-view";

function Choices({ title, head, children }: { title: string; head: readonly string[]; children: ReactNode }) {
  return (
    <details className="fold unfold-print">
      <summary>
        <span>{title}</span>
      </summary>
      <WideTable caption={title}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </WideTable>
    </details>
  );
}

/** The numbers that are a choice of ours. */
function Thresholds({ view: { reading } }: { view: StrategyView }) {
  const { t, locale, edition } = reading;
  const head = ["what", "value", "why"].map((cell) => t(`method.working.${cell}`));
  return (
    <Choices title={t("method.working.title")} head={head}>
      {listStrategyNumbers(edition.data).map(({ name, value, why }) => (
        <tr key={name}>
          <th scope="row" className="font-normal">
            {t(`strategy.numbers.names.${name}`)}
          </th>
          <td>{value === null ? "–" : numberFormat(locale).format(value)}</td>
          <td>{why}</td>
        </tr>
      ))}
    </Choices>
  );
}

/** What each step of the ladder can ask for, and on what that rests. */
function Requirements({ view: { reading, words } }: { view: StrategyView }) {
  const { t, edition } = reading;
  const head = [t("strategy.numbers.requirement"), t("strategy.numbers.rests")];
  return (
    <Choices title={t("strategy.numbers.requirements")} head={head}>
      {edition.data.strategy.entry.requirements.map(({ id, source, why }) => (
        <tr key={id}>
          <th scope="row" className="font-normal">
            {words.entry.requirements[id]?.name ?? id}
          </th>
          <td>{[why, source && citeSource(reading, source)].filter(Boolean).join(" ")}</td>
        </tr>
      ))}
    </Choices>
  );
}

/** When something counts as a strength, a weakness, an opportunity or a threat. */
function SwotRules({ view: { reading, words } }: { view: StrategyView }) {
  const { t, edition } = reading;
  const head = [t("strategy.numbers.field"), t("strategy.numbers.rests")];
  return (
    <Choices title={t("strategy.numbers.swot")} head={head}>
      {edition.data.strategy.swot.rules.map(({ field, facts, why }) => (
        <tr key={`${field} ${facts.join(" ")}`}>
          <th scope="row" className="font-normal">
            {words.swot.fields[field].name}
          </th>
          <td>{why}</td>
        </tr>
      ))}
    </Choices>
  );
}

/** How the conclusions came about: our own numbers and judgements with their reasons. */
export function NumbersSection({ view }: { view: StrategyView }) {
  const { t } = view.reading;
  return (
    <ResultSection
      id="numbers"
      title={t("strategy.numbers.title")}
      intro={t("strategy.numbers.intro")}
      onPaper="new-page"
    >
      <Thresholds view={view} />
      <Requirements view={view} />
      <SwotRules view={view} />
    </ResultSection>
  );
}
