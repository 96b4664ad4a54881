import { BalanceBar } from "@/app/_charts/balance-bar";
import { WideTable } from "@/app/_charts/wide-table";
import { quoteAnswer } from "@/app/_results/answer-words";
import { ResultSection } from "@/app/_results/result-section";
import { QuestionLink } from "@/app/_results/statements";
import type { ControlReading, VariableReading } from "@/lib/domain/strategy/control";
import { VARIABLE_GROUPS } from "@/lib/domain/strategy/terms";
import { FindingWords, StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

/** Beside a row whose direction is inferred; the note below the table says so. */
const INFERRED = "*";

function VariableRow({ view, variable }: { view: StrategyView; variable: VariableReading }) {
  const { reading, words } = view;
  const { id, points, isUncertain } = variable;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <QuestionLink reading={reading} id={id} />
        {isUncertain && INFERRED}
        <span className="block text-ink-soft">{quoteAnswer(reading, id, reading.answers[id])}</span>
      </th>
      <td className={points === "high" ? "font-semibold text-sea" : undefined}>
        {points === null ? reading.t("strategy.control.silent") : words.entry.points[points]}
      </td>
    </tr>
  );
}

function VariableTable({ view, control }: { view: StrategyView; control: ControlReading }) {
  const { reading, words } = view;
  const { t } = reading;
  return (
    <details className="fold unfold-print">
      <summary>
        <span>{t("strategy.control.show", { count: control.variables.length })}</span>
      </summary>
      <WideTable caption={t("strategy.control.show", { count: control.variables.length })}>
        <thead>
          <tr>
            <th scope="col">{t("strategy.control.condition")}</th>
            <th scope="col">{t("strategy.control.direction")}</th>
          </tr>
        </thead>
        {VARIABLE_GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-2">
                {words.entry["variable-groups"][group]}
              </th>
            </tr>
            {control.variables
              .filter((variable) => variable.group === group)
              .map((variable) => (
                <VariableRow key={variable.id} view={view} variable={variable} />
              ))}
          </tbody>
        ))}
      </WideTable>
      <p className="max-w-measure text-note text-ink-soft">
        {INFERRED} {words.entry.uncertain}
      </p>
    </details>
  );
}

function countsOf({ high, low, unanswered }: Pick<ControlReading, "high" | "low" | "unanswered">) {
  return { high, low, unanswered };
}

function Balance({ view, control }: { view: StrategyView; control: ControlReading }) {
  const { reading, words } = view;
  const { t } = reading;
  const { lowUpTo, highFrom } = reading.edition.strategy.rules.entry;
  const { legible } = control;
  const found = legible.value === null ? t("strategy.open") : words.entry.controls[legible.value].name;
  return (
    <div className="mt-3 max-w-measure">
      <p className="flex flex-wrap justify-between gap-x-3 text-note">
        <span>{t("strategy.control.low", { count: control.low })}</span>
        <span>{t("strategy.control.high", { count: control.high })}</span>
      </p>
      <BalanceBar
        left={control.low}
        open={control.unanswered}
        right={control.high}
        cuts={[100 - highFrom.value, 100 - lowUpTo.value]}
      />
      <p className="mt-0.5 text-note text-ink-soft">
        {t("strategy.control.balance", {
          ...countsOf(control),
          all: control.variables.length,
          cut: highFrom.value,
        })}{" "}
        {words.entry.legible}: {found} ({t("strategy.control.counts", countsOf(legible))}).
      </p>
    </div>
  );
}

/** How much of the work abroad to keep in one's own hands: the balance of Table 33. */
export function ControlSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const control = strategy.entry?.control;
  const asked = reading.edition.strategy.rules.entry.variables.map(({ question }) => question);
  return (
    <ResultSection
      id="control"
      title={reading.t("strategy.control.title")}
      intro={reading.t("strategy.control.intro")}
    >
      {control && control.questions.length > 0 ? (
        <>
          <FindingWords
            view={view}
            finding={control}
            names={words.entry.controls}
            undetermined={words.entry["control-undetermined"]}
          />
          <Balance view={view} control={control} />
          <VariableTable view={view} control={control} />
          <StillOpen view={view} ids={control.open} />
        </>
      ) : (
        <Unasked view={view} ids={asked} />
      )}
    </ResultSection>
  );
}
