import { getTranslations } from "next-intl/server";
import { Fold } from "@/app/_components/fold";
import { fieldOf } from "@/app/_opinion/list-rateable";
import type { ReadOpinion } from "@/app/_opinion/read-opinion";
import { Thread } from "@/app/_opinion/thread";
import { anchorOf } from "@/app/_questions/field-names";
import { answerWords } from "@/app/_results/answer-words";
import { labelOf } from "@/app/_results/reading";
import { isSameAnswer } from "@/lib/domain/assessment/answer";
import {
  formatRating,
  LONGEST_REASON,
  listRatings,
  type OpinionField,
  type Rateable,
} from "@/lib/domain/opinion/opinion-form";

interface ItemFieldsProps {
  readonly read: ReadOpinion;
  readonly rateable: Rateable;
  /** What was typed, if the form was sent back. */
  readonly typed: URLSearchParams | null;
  /** What stands against each field. */
  readonly troubles: Readonly<Partial<Record<OpinionField, string>>>;
}

function Trouble({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className="trouble">
      {text}
    </p>
  );
}

/** One question: the firm's answer, and beside it the rating with its reason; what was said about it, folded. */
export async function ItemFields({ read, rateable, typed, troubles }: ItemFieldsProps) {
  const { words, said } = read;
  const { question, given, standing } = rateable;
  const { id } = question;
  const t = await getTranslations("opinion");
  const label = labelOf(words, id);
  const remarks = said.remarks.filter(({ questionId }) => questionId === id);
  const remark = typed?.get(fieldOf("remark", id)) ?? "";
  const describe = (field: OpinionField) => {
    const name = fieldOf(field, id);
    return {
      id: name,
      name,
      "aria-invalid": troubles[field] ? (true as const) : undefined,
      "aria-describedby": troubles[field] ? `${name}-trouble` : undefined,
    };
  };
  const troubleOf = (field: OpinionField) => (
    <Trouble id={`${fieldOf(field, id)}-trouble`} text={troubles[field]} />
  );
  return (
    <li id={anchorOf(id)} className="grid gap-x-4 gap-y-1 border-b border-rule py-2 lg:grid-cols-2">
      <div>
        <h3 className="font-sans text-body font-semibold">{label}</h3>
        <p className="max-w-measure text-note text-ink-soft">{words.wording.questions[id]?.question}</p>
        <p className="mt-1 border-l-4 border-edge pl-1.5">
          <span className="block text-note text-ink-soft">{t("items.given")}</span>
          {answerWords(words, id, given)}
        </p>
      </div>
      <div>
        <label htmlFor={fieldOf("rating", id)} className="text-note font-semibold">
          {t("items.rating")}
          <span className="sr-only">: {label}</span>
        </label>
        {troubleOf("rating")}
        <select
          {...describe("rating")}
          className="field"
          defaultValue={typed?.get(fieldOf("rating", id)) ?? formatRating(standing?.value)}
        >
          <option value="">{t("items.noRating")}</option>
          {listRatings(question).map((rating) => {
            const answer = answerWords(words, id, rating);
            return (
              <option key={formatRating(rating)} value={formatRating(rating)}>
                {isSameAnswer(rating, given) ? t("items.asFirm", { answer }) : answer}
              </option>
            );
          })}
        </select>
        <label htmlFor={fieldOf("reason", id)} className="mt-1 block text-note font-semibold">
          {t("items.reason")}
          <span className="sr-only">: {label}</span>
        </label>
        {troubleOf("reason")}
        <textarea
          {...describe("reason")}
          className="field"
          rows={2}
          maxLength={LONGEST_REASON}
          defaultValue={typed?.get(fieldOf("reason", id)) ?? standing?.reason ?? ""}
        />
      </div>
      <div className="lg:col-span-2">
        {troubleOf("remark")}
        <Fold summary={remarks.length > 0 ? t("thread.some", { count: remarks.length }) : t("thread.none")}>
          <Thread remarks={remarks} agencyName={said.agencyName} locale={words.locale} />
          <label htmlFor={fieldOf("remark", id)} className="mt-1 block text-note font-semibold">
            {t("thread.label")}
            <span className="sr-only">: {label}</span>
          </label>
          <p className="text-note text-ink-soft">{t("thread.hint")}</p>
          <textarea
            {...describe("remark")}
            className="field max-w-measure"
            rows={2}
            maxLength={LONGEST_REASON}
            defaultValue={remark}
          />
        </Fold>
      </div>
    </li>
  );
}
