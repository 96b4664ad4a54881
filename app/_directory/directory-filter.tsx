import { getTranslations } from "next-intl/server";
import type { Reading } from "@/app/_results/reading";
import { getContent } from "@/lib/content/load";
import { listPlaces, type Place } from "@/lib/domain/directory/list-bodies";
import { SUPPORT_TYPES, type SupportType } from "@/lib/domain/directory/schema";
import { directoryPath } from "./paths";
import { namePlace } from "./place-names";

interface DirectoryFilterProps {
  readonly words: Pick<Reading, "wording" | "locale">;
  readonly place: Place | null;
  readonly type: SupportType | null;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** What it is called to choose nothing. */
  readonly any: string;
  readonly chosen: string | undefined;
  readonly options: readonly { id: string; label: string }[];
}

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen ?? ""} className="field mt-0.5">
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Narrows the directory by place and by type of support; both end up in the address, so that it can be passed on. */
export async function DirectoryFilter({ words, place, type }: DirectoryFilterProps) {
  const t = await getTranslations("directory.filter");
  const { support } = words.wording.directory;
  return (
    <form
      method="get"
      action={directoryPath(words.locale)}
      aria-label={t("label")}
      className="mt-3 border-t border-ink pt-3 no-print"
    >
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto] lg:items-end">
        <Choice
          name="region"
          label={t("region")}
          any={t("anywhere")}
          chosen={place?.id}
          options={listPlaces(getContent().directory).map((one) => ({
            id: one.id,
            label: namePlace(words, one),
          }))}
        />
        <Choice
          name="support"
          label={t("support")}
          any={t("anything")}
          chosen={type ?? undefined}
          options={SUPPORT_TYPES.map((id) => ({ id, label: support[id].name }))}
        />
        <button type="submit" className="button button-second w-full sm:w-fit">
          {t("show")}
        </button>
      </div>
      {type && (
        <p className="mt-1 text-note text-ink-soft">
          {t("kind", { name: support[type].name, text: support[type].text })}
        </p>
      )}
    </form>
  );
}
