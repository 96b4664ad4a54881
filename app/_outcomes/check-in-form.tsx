import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import { ChoiceField, FormField } from "@/app/_forms/form-field";
import { formatDay } from "@/app/_results/numbers";
import type { CheckInField, CheckInTrouble } from "@/lib/domain/outcomes/check-in-form";
import { FIGURE_NAMES, FIRST_ORDERS, type FigureName, OPEN_FIGURES } from "@/lib/domain/outcomes/figures";
import type { CheckIn } from "@/lib/server/outcomes/queries";
import { sayOvertaken } from "./overtaken";
import { sayFigures } from "./say-figures";

interface CheckInFormProps {
  locale: string;
  /** The address of the handler. */
  action: string;
  /** What stands in each field. */
  typed: (name: string) => string;
  troubles: readonly CheckInTrouble[];
  /** Of the check-in that is corrected. */
  revision?: number;
  /** What is stored, in words, if somebody else changed it meanwhile. */
  overtakenBy: string | null;
  /** The check-in before this one. */
  last: CheckIn | null;
}

/** What the firm told of this figure last time, so that it can see what it compares with. */
async function sayLast(locale: string, last: CheckIn | null, name: FigureName): Promise<string | null> {
  if (last === null || typeof last.figures[name] !== "number") return null;
  const t = await getTranslations("outcomes.checkIn");
  const [figure = ""] = await sayFigures(locale, { ...OPEN_FIGURES, [name]: last.figures[name] });
  return t("last", { day: formatDay(locale, last.asOf), figure });
}

async function FigureField(props: CheckInFormProps & { name: FigureName; trouble: string | undefined }) {
  const { locale, name, trouble, typed, last } = props;
  const t = await getTranslations("outcomes.figures");
  const told = await sayLast(locale, last, name);
  return (
    <>
      <FormField
        name={name}
        label={t(name)}
        hint={told ? `${t(`${name}Hint`)} ${told}` : t(`${name}Hint`)}
        trouble={trouble}
        input={(attributes) => (
          <input
            {...attributes}
            className="field field-short"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed(name)}
          />
        )}
      />
      <label className="mt-0.5 flex min-h-5.5 w-fit items-center gap-1 text-ink-soft">
        <input
          type="checkbox"
          name={`${name}~unknown`}
          value="1"
          className="mark"
          defaultChecked={typed(`${name}~unknown`) !== ""}
        />
        {t("unknown")}
      </label>
    </>
  );
}

/** The few figures of a check-in, each of which may be left open. */
export async function CheckInForm(props: CheckInFormProps) {
  const { action, typed, troubles, revision, overtakenBy } = props;
  const t = await getTranslations("outcomes");
  const items = troubles.map(({ field, problem, limit = 0 }) => ({
    field,
    href: `#${field}`,
    label: t(`figures.${field}`),
    text: t(`errors.${problem}`, { limit }),
  }));
  const troubleOf = (field: CheckInField) => items.find((one) => one.field === field)?.text;
  const overtaken = overtakenBy === null ? [] : [sayOvertaken(t, "#asOf", overtakenBy)];
  const all = [...overtaken, ...items];
  return (
    <>
      {all.length > 0 && <ErrorSummary title={t("errors.title")} items={all} />}
      <form method="post" action={action} noValidate>
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
        <FormField
          name="asOf"
          label={t("figures.asOf")}
          hint={t("figures.asOfHint")}
          trouble={troubleOf("asOf")}
          input={(attributes) => (
            <input {...attributes} className="field field-day" type="date" defaultValue={typed("asOf")} />
          )}
        />
        {FIGURE_NAMES.map((name) => (
          <FigureField key={name} {...props} name={name} trouble={troubleOf(name)} />
        ))}
        <ChoiceField
          name="firstOrder"
          label={t("figures.firstOrder")}
          chosen={typed("firstOrder")}
          options={[...FIRST_ORDERS, "unknown" as const].map((value) => ({
            value,
            label: t(`firstOrders.${value}`),
          }))}
          trouble={troubleOf("firstOrder")}
        />
        <button type="submit" className="button mt-4 w-full sm:w-fit">
          {t("checkIn.submit")}
        </button>
      </form>
    </>
  );
}
