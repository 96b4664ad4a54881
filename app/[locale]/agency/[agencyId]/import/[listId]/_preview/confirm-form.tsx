import { getTranslations } from "next-intl/server";
import { AskedFields } from "@/app/_agency/asked-fields";
import { ErrorSummary } from "@/app/_components/error-summary";
import type { ReturnedToPage } from "@/app/_forms/field-form";
import { listTroubles } from "@/app/_forms/list-troubles";
import { TickField } from "@/app/_forms/tick-field";
import type { CheckedLines } from "@/lib/domain/client-list/check-lines";
import { DoubleList } from "./double-list";

interface ConfirmFormProps {
  readonly here: string;
  readonly checked: CheckedLines;
  readonly returned: ReturnedToPage;
}

/** What to do with lines that look known, what every firm is asked for, and the button that makes the invitations. */
export async function ConfirmForm({ here, checked, returned }: ConfirmFormProps) {
  const t = await getTranslations("agency.import");
  const words = await getTranslations("agency.invitations.form");
  const { clients, doubles } = checked;
  const { title, ticked } = returned;
  const items = listTroubles(returned, { parts: words("parts"), purposes: words("purposes") });
  return (
    <>
      {items.length > 0 && <ErrorSummary title={title} items={items} />}
      <form method="post" action={`${here}/confirm`} className="mt-4">
        {doubles.length > 0 && (
          <>
            <DoubleList doubles={doubles} />
            <TickField
              name="doubles"
              type="radio"
              label={t("preview.choice")}
              options={(["skip", "keep"] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
              chosen={ticked("doubles", ["skip"])}
            />
          </>
        )}
        <section aria-labelledby="asked" className="mt-4">
          <h2 id="asked" className="text-lead">
            {t("asked")}
          </h2>
          <div className="gap-x-8 lg:grid lg:grid-cols-2">
            <AskedFields returned={returned} />
          </div>
        </section>
        <button type="submit" className="button mt-3 w-full sm:w-fit">
          {doubles.length > 0 ? t("preview.confirmAll") : t("preview.confirm", { count: clients.length })}
        </button>
      </form>
    </>
  );
}
