import { StageLine, type Standing } from "@/app/_charts/stage-line";
import { STAGES, type Stage } from "@/lib/domain/stage/stage";
import { quoteAnswer } from "./answer-words";
import { joinWords, quoteNames } from "./numbers";
import { labelOf, listOpen, type Reading } from "./reading";
import { ResultSection } from "./result-section";
import { listStageFacts } from "./stage-facts";
import { StatementList } from "./statements";

function StageFigure({ reading }: { reading: Reading }) {
  const { result, wording, t, locale } = reading;
  const { value, possible } = result.stage;
  const names = wording.results.stages;
  const standingOf = (stage: Stage): Standing =>
    value === stage ? "here" : possible.includes(stage) ? "possible" : "elsewhere";
  const finding =
    value === null
      ? t("stage.open", {
          stages: joinWords(
            locale,
            quoteNames(
              reading,
              possible.map((stage) => names[stage].name),
            ),
            "or",
          ),
        })
      : t("stage.here", { stage: names[value].name });
  return (
    <figure aria-labelledby="stage-finding">
      <figcaption className="max-w-measure">
        <p id="stage-finding" className="font-serif text-lead font-semibold">
          {finding}
        </p>
        <p className="mt-0.5 text-ink-soft">{value === null ? t("stage.openText") : names[value].text}</p>
      </figcaption>
      <div className="mt-2">
        <StageLine
          stages={STAGES.map((stage) => {
            const standing = standingOf(stage);
            return { id: stage, name: names[stage].name, standing, note: t(`stage.standing.${standing}`) };
          })}
        />
      </div>
    </figure>
  );
}

/** The answers that place the firm, and those that are missing for it. */
function StageFacts({ reading }: { reading: Reading }) {
  const { answers, t } = reading;
  const facts = listStageFacts(reading);
  const open = listOpen(reading, facts);
  const said = facts.filter((id) => !open.includes(id) && answers[id] !== undefined && answers[id] !== null);
  const statements = [
    ...said.map((id) => ({
      text: t("evidence.said", {
        label: labelOf(reading, id),
        answer: quoteAnswer(reading, id, answers[id]),
      }),
      open: [],
    })),
    ...(open.length > 0 ? [{ text: t("stage.missing"), open }] : []),
  ];
  return (
    <>
      <p className="mt-3 mb-0.5 font-semibold">{t("stage.because")}</p>
      <StatementList reading={reading} statements={statements} />
    </>
  );
}

function listTraits({ result, wording }: Reading) {
  const { paths, "new-venture-types": types, "size-classes": sizes, flags, uppsala } = wording.results;
  const { path, newVentureType, uppsala: step } = result.stage;
  const named = [
    ...path.map((id) => ({ kind: "path", ...paths[id] })),
    ...(newVentureType ? [{ kind: "type", ...types[newVentureType] }] : []),
    ...(result.sizeClass ? [{ kind: "size", ...sizes[result.sizeClass] }] : []),
  ];
  const steps: Readonly<Record<string, string>> = uppsala;
  const notes = [
    ...(step === null ? [] : [steps[step] ?? ""]),
    ...result.stage.flags.map((flag) => flags[flag]),
  ];
  return { named, notes };
}

/** Where the firm stands by facts alone, the path that led there, and its size. */
export function StageSection({ reading }: { reading: Reading }) {
  const { t } = reading;
  const { named, notes } = listTraits(reading);
  return (
    <ResultSection id="stage" title={t("sections.stage.title")} intro={t("stage.intro")} onPaper="new-page">
      <StageFigure reading={reading} />
      <StageFacts reading={reading} />
      {named.length > 0 && (
        <dl className="mt-3 max-w-measure">
          {named.map(({ kind, name, text }) => (
            <div key={name} className="mt-1.5">
              <dt className="font-semibold">{t(`stage.traits.${kind}`, { name })}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 && (
        <ul className="dashes mt-2 max-w-measure">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </ResultSection>
  );
}
