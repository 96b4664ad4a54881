/** Why an action comes up and what it would move, in sentences. */
import type { ActionAnswer, RankedAction } from "@/lib/domain/actions/advice";
import { AXES } from "@/lib/domain/edition/edition";
import { quoteAnswer } from "./answer-words";
import type { Statement } from "./evidence";
import { joinFirst, sayPoints } from "./numbers";
import { labelOf, listOpen, type Reading } from "./reading";

/** An answer, with its question as a link to where it is asked. */
function sayAnswer(reading: Reading, { question, answer }: ActionAnswer): Statement {
  const label = labelOf(reading, question);
  const href = reading.hrefOf(question);
  const text = reading.t("evidence.said", { label, answer: quoteAnswer(reading, question, answer) });
  return { text, open: [], link: href === null ? undefined : { words: label, href } };
}

function sayBarriers(reading: Reading, { because, felt }: RankedAction): Statement[] {
  const { t, wording } = reading;
  if (because.barriers.length === 0 || felt.group === null) return [];
  const strongest = because.barriers.toSorted((a, b) => Number(b.answer) - Number(a.answer));
  const said = strongest.map(({ question, answer }) =>
    t("actions.barrier", {
      label: labelOf(reading, question),
      answer: quoteAnswer(reading, question, answer),
    }),
  );
  const group = wording.results.groups[felt.group]?.name ?? felt.group;
  const link = { words: group, href: `#group-${felt.group}` };
  return [{ text: t("actions.feels", { group, barriers: joinFirst(reading, said) }), open: [], link }];
}

/** The answers that brought an action up, in the reader's words. */
export function sayReasons(reading: Reading, action: RankedAction): Statement[] {
  const { t, result } = reading;
  const items = action.because.items;
  const ids = items.map(({ question }) => question);
  const open = listOpen(reading, ids);
  const unknown = open.filter((id) => result.answered.unknown.includes(id));
  const blank = open.filter((id) => !unknown.includes(id));
  return [
    ...items.filter(({ question }) => !open.includes(question)).map((item) => sayAnswer(reading, item)),
    ...(unknown.length > 0 ? [{ text: t("evidence.unknown"), open: unknown }] : []),
    ...(blank.length > 0 ? [{ text: t("evidence.blank"), open: blank }] : []),
    ...sayBarriers(reading, action),
  ];
}

/** The points that an action would move, one measure a line, the ones that it leaves as they are left out. */
export function sayGain(reading: Reading, { gain, lifts }: RankedAction): string[] {
  const { t, wording } = reading;
  const kind = gain.basis === "score" ? "score" : lifts.length > 0 ? "lowest" : "open";
  const axes = AXES.filter((axis) => gain[axis] > 0).map((axis) =>
    t(`actions.gain.${kind}`, {
      axis: wording.results.axes[axis].name,
      points: sayPoints(reading, gain[axis]),
    }),
  );
  if (gain.readiness === null) return axes;
  const isStill = gain.readiness <= 0;
  const points = { points: sayPoints(reading, gain.readiness) };
  return [isStill ? t("actions.gain.still") : t("leverage.readiness", points), ...axes];
}
