import { getTranslations } from "next-intl/server";
import { listRateableOf } from "@/app/_opinion/list-rateable";
import { opinionPath } from "@/app/_opinion/paths";
import { LONGEST_REASON, type OpinionTrouble } from "@/lib/domain/opinion/opinion-form";
import { ItemFields } from "./item-fields";
import type { LoadedOpinion } from "./load";

interface DimensionFormProps {
  readonly loaded: LoadedOpinion;
  readonly dimension: string;
  readonly isOpen: boolean;
  /** What was typed, if this form was sent back. */
  readonly typed: URLSearchParams | null;
  readonly troubles: readonly OpinionTrouble[];
}

/** The questions of one dimension in one form, folded until somebody wants it. */
export async function DimensionForm({ loaded, dimension, isOpen, typed, troubles }: DimensionFormProps) {
  const { read, assessmentId } = loaded;
  const t = await getTranslations("opinion");
  const rateable = listRateableOf(read, dimension);
  const name = read.words.wording.results.dimensions[dimension]?.name ?? dimension;
  const rated = rateable.filter(({ standing }) => standing !== null).length;
  const isOfArea = (id: string) => rateable.some(({ question }) => question.id === id);
  const differing = read.opinion.disagreements.filter(({ id }) => isOfArea(id)).length;
  const remarks = read.said.remarks.filter(({ questionId }) => isOfArea(questionId)).length;
  const sayTroubles = (questionId: string) =>
    Object.fromEntries(
      troubles
        .filter((trouble) => trouble.questionId === questionId)
        .map(({ field, problem }) => [field, t(`problems.${problem}`, { most: LONGEST_REASON })]),
    );
  return (
    <details id={`area-${dimension}`} className="fold fold-row border-b border-rule" open={isOpen}>
      <summary>
        <span className="flex flex-1 flex-wrap items-baseline justify-between gap-x-2 text-ink">
          <span className="font-semibold">{name}</span>
          <span className="text-note">
            {t("items.rated", { rated, all: rateable.length })}
            {rated > 0 && `, ${t("items.differs", { count: differing })}`}
            {remarks > 0 && `, ${t("items.remarks", { count: remarks })}`}
          </span>
        </span>
      </summary>
      <form method="post" action={opinionPath(loaded, assessmentId, "save")} noValidate>
        <input type="hidden" name="area" value={dimension} />
        <ol className="border-t border-rule">
          {rateable.map((one) => (
            <ItemFields
              key={one.question.id}
              read={read}
              rateable={one}
              typed={typed}
              troubles={sayTroubles(one.question.id)}
            />
          ))}
        </ol>
        <button type="submit" className="button my-2 w-full sm:w-fit">
          {t("items.save", { name })}
        </button>
      </form>
    </details>
  );
}
