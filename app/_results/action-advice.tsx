import type { ActionWording } from "@/lib/content/action-wording";
import type { RankedAction } from "@/lib/domain/actions/advice";
import type { Action } from "@/lib/domain/actions/library";
import { nameBody } from "@/lib/domain/directory/body-names";
import { sayGain, sayReasons } from "./action-reasons";
import type { Guidance } from "./guidance";
import { labelOf, type Reading } from "./reading";
import { citeSource } from "./sources";
import { StatementList } from "./statements";
import { TakeAction } from "./take-action";

interface ActionAdviceProps {
  reading: Reading;
  guidance: Guidance;
  ranked: RankedAction;
}

interface PartProps {
  reading: Reading;
  action: Action;
  ranked: RankedAction;
  words: ActionWording;
}

/** What stands in the way of the next step, or what else the action is for. */
function Purpose({ reading, ranked: { tier, gap } }: PartProps) {
  const { t, wording } = reading;
  return (
    <p className="max-w-measure">
      {wording.actionTerms.tiers[tier]}
      {gap && (
        <>
          {" "}
          {t("actions.gap", { label: labelOf(reading, gap.id) })}
          {gap.missing !== null && ` ${t("actions.missing", { count: gap.missing })}`}
        </>
      )}
    </p>
  );
}

function Terms({ reading, action, ranked, words }: PartProps) {
  const { t, wording } = reading;
  const { efforts, costs } = wording.actionTerms;
  const gains = sayGain(reading, ranked);
  const rows = [
    { name: t("actions.effort"), value: efforts[action.effort] },
    { name: t("actions.time"), value: words.time },
    { name: t("actions.cost"), value: costs[action.cost] },
  ];
  return (
    <dl className="grid gap-x-2 text-note sm:grid-cols-[8rem_1fr] sm:gap-y-0.5">
      {gains.length > 0 && (
        <>
          <dt className="mt-0.5 text-ink-soft sm:mt-0">{t("actions.moves")}</dt>
          <dd className="figures">
            {gains.map((gain, index) => (
              <span key={gain} className={`block ${index === 0 ? "font-semibold" : ""}`}>
                {gain}
              </span>
            ))}
          </dd>
        </>
      )}
      {rows.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="mt-0.5 text-ink-soft sm:mt-0">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Helpers({ reading, guidance, action }: PartProps & { guidance: Guidance }) {
  const { t, wording, locale } = reading;
  if (action.support.length === 0) return <p className="mt-1">{t("actions.help.own")}</p>;
  const found = guidance.findHelpers(action.support);
  if (found.length === 0) return <p className="mt-1">{t("actions.help.none")}</p>;
  return (
    <p className="mt-1 max-w-measure">
      <span className="font-semibold">{t("actions.help.title")}</span>{" "}
      {found.map(({ body, offers }, index) => (
        <span key={body.id}>
          {index > 0 && "; "}
          <a href={`#body-${body.id}`}>{nameBody(body, locale)}</a> (
          {offers.map((type) => wording.directory.support[type].name.toLocaleLowerCase(locale)).join(", ")})
        </span>
      ))}
    </p>
  );
}

/** One action: what it is for, what it would move, which answers brought it up, the steps, and who can help. */
export function ActionAdvice({ reading, guidance, ranked }: ActionAdviceProps) {
  const { t, wording } = reading;
  const action = guidance.actions.get(ranked.id);
  const words = wording.actions[ranked.id];
  if (!action || !words) return null;
  const parts = { reading, action, ranked, words };
  return (
    <div>
      <Purpose {...parts} />
      <div className="mt-1">
        <Terms {...parts} />
      </div>
      <div className="keep mt-1">
        <p className="font-semibold">{t("actions.because")}</p>
        <StatementList reading={reading} statements={sayReasons(reading, ranked)} />
      </div>
      <p className="mt-1 max-w-measure">
        {words.why} <span className="text-note text-ink-soft">({citeSource(reading, action.source)})</span>
      </p>
      <div className="keep mt-1">
        <p className="font-semibold">{t("actions.steps")}</p>
        <ol className="steps max-w-measure">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <p className="mt-1 max-w-measure">
        <span className="font-semibold">{wording.actionTerms.sides[ranked.side]}:</span> {words[ranked.side]}
      </p>
      <Helpers {...parts} guidance={guidance} />
      <TakeAction reading={reading} actionId={ranked.id} />
    </div>
  );
}
