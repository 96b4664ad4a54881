import type { StrategyView } from "./strategy-view";

interface UnaskedProps {
  view: StrategyView;
  /** Some of the questions behind the conclusion. */
  ids: readonly string[];
}

/** Before any of the questions behind a conclusion is answered: where they stand. */
export function Unasked({ view: { reading }, ids }: UnaskedProps) {
  const { edition, wording, t, hrefOf } = reading;
  const sections = Object.values(edition.data.sections).flat();
  const asking = sections.flatMap(({ id, questions }) => {
    const first = questions.find((question) => ids.includes(question));
    const href = first ? hrefOf(first)?.replace(/#.*$/, "") : undefined;
    return href?.endsWith(`/${id}`) ? [{ id, href }] : [];
  });
  if (asking.length === 0) return <p className="max-w-measure">{t("strategy.leftOut")}</p>;
  return (
    <p className="max-w-measure">
      {t("strategy.unasked")}{" "}
      {asking.map(({ id, href }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={href}>{wording.sections[id]?.title}</a>
        </span>
      ))}
      .
    </p>
  );
}
