import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";
import { FormField } from "@/app/_forms/form-field";
import { findTyped } from "@/app/_forms/typed-form";
import { momentFormat } from "@/app/_results/formats";
import { formatDay } from "@/app/_results/numbers";
import type { StepFields } from "@/lib/domain/plan/step";
import { LONGEST } from "@/lib/domain/plan/step-form";
import { type Author, listEntries, type PlanStep, type StepEntry } from "@/lib/server/plan/queries";
import type { PlanPlace } from "./place";

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface HistoryProps {
  place: PlanPlace;
  step: PlanStep;
  query: Query;
}

/** Who it was, as far as it is known. */
async function sayAuthor({ name, agency }: Author): Promise<string> {
  const t = await getTranslations("plan.history.by");
  if (agency !== null) return name === null ? t("formerMember", { agency }) : t("member", { name, agency });
  return name === null ? t("firm") : t("person", { name });
}

/** What a change left other than the one before it. */
async function sayChanges(locale: string, fields: StepFields, before: StepFields): Promise<string> {
  const t = await getTranslations("plan");
  const said = [
    fields.title !== before.title && t("history.field.title", { value: fields.title }),
    fields.status !== before.status && t("history.field.status", { value: t(`status.${fields.status}`) }),
    fields.owner !== before.owner &&
      (fields.owner ? t("history.field.owner", { value: fields.owner }) : t("history.field.noOwner")),
    fields.dueOn !== before.dueOn &&
      (fields.dueOn
        ? t("history.field.dueOn", { value: formatDay(locale, fields.dueOn) })
        : t("history.field.noDay")),
    fields.evidence !== before.evidence &&
      (fields.evidence
        ? t("history.field.evidence", { value: fields.evidence })
        : t("history.field.noEvidence")),
  ];
  return said.filter((one) => one !== false).join("; ");
}

async function EntryRow({
  place,
  entry,
  before,
}: {
  place: PlanPlace;
  entry: StepEntry;
  before: StepFields | null;
}) {
  const t = await getTranslations("plan.history");
  const { at, by, fields, comment } = entry;
  const act =
    fields === null
      ? t("said")
      : before === null
        ? t("made")
        : t("changed", { changes: await sayChanges(place.locale, fields, before) });
  return (
    <li className="border-b border-rule py-1.5">
      <p className="text-note text-ink-soft">
        <time dateTime={at.toISOString()}>{momentFormat(place.locale).format(at)}</time>
      </p>
      <p>
        {await sayAuthor(by)} {act}
        {fields === null ? ":" : "."}
      </p>
      {fields === null && (
        <p className="max-w-measure whitespace-pre-line border-l-2 border-rule pl-2">{comment}</p>
      )}
    </li>
  );
}

/** What stands against a comment that was sent back. */
export async function sayCommentTrouble(typed: string): Promise<string> {
  const t = await getTranslations("plan.errors");
  return typed.trim() === "" ? t("no-comment") : t("too-long", { most: LONGEST.comment });
}

/** Each change and comment, the newest first, and a field for one more comment. */
export async function StepHistory({ place, step, query }: HistoryProps) {
  const t = await getTranslations("plan");
  const entries = await listEntries(place.scope, step.id);
  const isSentBack = query.uncommented !== undefined;
  const typed = isSentBack ? ((await findTyped()).get("comment") ?? "") : "";
  const changes = entries.filter(({ fields }) => fields !== null);
  const beforeOf = (entry: StepEntry) => changes[changes.indexOf(entry) + 1]?.fields ?? null;
  return (
    <section aria-labelledby="history" className="mt-6 max-w-measure">
      <h2 id="history" className="text-title">
        {t("history.title")}
      </h2>
      {query.commented !== undefined && <Notice>{t("comment.added")}</Notice>}
      <form method="post" action={`${place.path}/${step.id}/comment`} noValidate className="no-print">
        <FormField
          name="comment"
          label={t("comment.label")}
          trouble={isSentBack ? await sayCommentTrouble(typed) : undefined}
          input={(attributes) => (
            <textarea {...attributes} rows={3} maxLength={LONGEST.comment} defaultValue={typed} />
          )}
        />
        <button type="submit" className="button button-second mt-1.5 w-full sm:w-fit">
          {t("comment.submit")}
        </button>
      </form>
      <ol className="mt-3 border-t border-rule">
        {entries.map((entry) => (
          <EntryRow key={entry.id} place={place} entry={entry} before={beforeOf(entry)} />
        ))}
      </ol>
    </section>
  );
}
