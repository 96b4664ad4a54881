import { PointsBar } from "@/app/_charts/points-bar";
import { WideTable } from "@/app/_charts/wide-table";
import type { Leverage } from "@/lib/domain/scoring/leverage";
import { optionWords } from "./answer-words";
import { sayPoints } from "./numbers";
import { labelOf, type Reading } from "./reading";
import { ResultSection } from "./result-section";
import { QuestionLink } from "./statements";

const SHOWN = 5;

interface Step extends Leverage {
  readonly from: string;
  readonly to: string;
  readonly axis: string;
}

/** Each step with the words of the level it starts from and of the next one. */
function listSteps(reading: Reading): Step[] {
  const { result, answers, edition, wording } = reading;
  return result.leverage.map((leverage) => {
    const level = Number(answers[leverage.id]);
    const isAbility = edition.axes.ability.some(({ items }) => items.some(({ id }) => id === leverage.id));
    return {
      ...leverage,
      from: optionWords(reading, leverage.id, String(level)),
      to: optionWords(reading, leverage.id, String(level + 1)),
      axis: wording.results.axes[isAbility ? "ability" : "willingness"].name,
    };
  });
}

function StepRow({ reading, step, most }: { reading: Reading; step: Step; most: number }) {
  const { t } = reading;
  const gain = {
    points: sayPoints(reading, step.points),
    axis: step.axis,
    axisPoints: sayPoints(reading, step.axisPoints),
  };
  return (
    <li className="keep grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[1fr_13rem]">
      <div>
        <h3 className="font-sans font-semibold">{labelOf(reading, step.id)}</h3>
        <p className="text-note">
          {t("leverage.from", { from: step.from })}
          <br />
          {t("leverage.to", { to: step.to })}
        </p>
      </div>
      <div className="mt-1 md:mt-0">
        <p className="figures font-semibold">{t("leverage.readiness", gain)}</p>
        <PointsBar points={step.points} most={most} />
        <p className="figures text-note text-ink-soft">{t("leverage.axis", gain)}</p>
      </div>
    </li>
  );
}

function RestTable({ reading, steps }: { reading: Reading; steps: readonly Step[] }) {
  const { t } = reading;
  const columns = ["question", "next", "readiness", "axis"] as const;
  return (
    <details className="fold no-print">
      <summary>
        <span>{t("leverage.rest", { count: steps.length })}</span>
      </summary>
      <WideTable caption={t("leverage.rest", { count: steps.length })}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index > 1 ? "number" : undefined}>
                {t(`leverage.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <th scope="row" className="font-normal">
                <QuestionLink reading={reading} id={step.id} />
              </th>
              <td>{step.to}</td>
              <td className="number">{sayPoints(reading, step.points)}</td>
              <td className="number">{sayPoints(reading, step.axisPoints)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}

/** What one step up on a single answer would bring, the greatest gain first. */
export function LeverageSection({ reading }: { reading: Reading }) {
  const { t, result } = reading;
  const steps = listSteps(reading);
  const [first] = steps;
  const rest = steps.slice(SHOWN);
  const reason = result.readiness.score === null ? "leverage.noScore" : "leverage.none";
  if (!first) {
    return (
      <ResultSection id="steps" title={t("sections.steps.title")}>
        <p className="max-w-measure">{t(reason)}</p>
      </ResultSection>
    );
  }
  return (
    <ResultSection id="steps" title={t("sections.steps.title")} intro={t("leverage.intro")}>
      <p className="section-intro max-w-measure font-serif text-lead font-semibold">
        {t("leverage.finding", {
          label: labelOf(reading, first.id),
          points: sayPoints(reading, first.points),
        })}
      </p>
      <ol className="mt-1 border-t border-rule">
        {steps.slice(0, SHOWN).map((step) => (
          <StepRow key={step.id} reading={reading} step={step} most={first.points} />
        ))}
      </ol>
      {rest.length > 0 && <RestTable reading={reading} steps={rest} />}
    </ResultSection>
  );
}
