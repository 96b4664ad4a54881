import { getTranslations } from "next-intl/server";
import { agencyPath } from "@/app/_access/paths";
import { caseloadPath } from "@/app/_cases/paths";
import { CASE_STATES } from "@/lib/domain/portfolio/case-state";
import {
  changeWork,
  DIRECTIONS,
  isFiltered,
  LONGEST_SEARCH,
  parseView,
  SORT_KEYS,
} from "@/lib/domain/portfolio/caseload-view";
import { BANDS } from "@/lib/domain/scoring/band";
import { SIZE_CLASSES } from "@/lib/domain/stage/size-class";
import { STAGES } from "@/lib/domain/stage/stage";
import type { LoadedCaseload } from "./load";

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  /** Words for what is chosen when nothing is; without it something always is. */
  readonly any?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Select({ name, label, chosen, any, options }: Choice) {
  return (
    <div>
      <label htmlFor={`filter-${name}`} className="text-note text-ink-soft">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={chosen ?? ""} className="field field-dense">
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What can be chosen by, each with its words. */
async function listChoices({
  view,
  wording,
  counsellors,
  regions,
  sectors,
}: LoadedCaseload): Promise<Choice[]> {
  const t = await getTranslations("caseload");
  const { stages, "band-names": bands, "size-classes": sizes } = wording.results;
  const any = t("filters.any");
  const regionWords = wording.questions["profile.region"]?.options ?? {};
  const people = counsellors.map(({ membershipId, name }) => ({ value: membershipId, label: name }));
  return [
    {
      name: "stage",
      label: t("filters.stage"),
      chosen: view.stage,
      any,
      options: STAGES.map((value) => ({ value, label: stages[value].name })),
    },
    {
      name: "band",
      label: t("filters.band"),
      chosen: view.band,
      any,
      options: BANDS.map((value) => ({ value, label: bands[value] })),
    },
    {
      name: "counsellor",
      label: t("filters.counsellor"),
      chosen: view.counsellor,
      any,
      options: [
        { value: "me", label: t("filters.me") },
        { value: "nobody", label: t("filters.nobody") },
        ...people,
      ],
    },
    {
      name: "state",
      label: t("filters.state"),
      chosen: view.state,
      any: t("filters.anyState"),
      options: CASE_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    },
    {
      name: "region",
      label: t("filters.region"),
      chosen: view.region,
      any,
      options: regions.map((value) => ({ value, label: regionWords[value] ?? value })),
    },
    {
      name: "size",
      label: t("filters.size"),
      chosen: view.size,
      any,
      options: SIZE_CLASSES.map((value) => ({ value, label: sizes[value].name })),
    },
    {
      name: "sector",
      label: t("filters.sector"),
      chosen: view.sector,
      any,
      options: sectors.map((value) => ({ value, label: wording.sectors.sections[value] ?? value })),
    },
    {
      name: "sort",
      label: t("filters.sort"),
      chosen: view.sort,
      options: SORT_KEYS.map((value) => ({ value, label: t(`columns.${value}`) })),
    },
    {
      name: "direction",
      label: t("filters.direction"),
      chosen: view.direction,
      options: DIRECTIONS.map((value) => ({ value, label: t(`filters.${value}`) })),
    },
  ];
}

/** Search by name, and below it, folded while nothing is chosen, all other filters. A form that needs no script. */
export async function Filters({ loaded }: { loaded: LoadedCaseload }) {
  const { view } = loaded;
  const t = await getTranslations("caseload");
  const { search: _, ...others } = view;
  const everything = parseView({}, { regions: [], sectors: [], counsellors: [] });
  return (
    <search className="mt-2 block no-print">
      <form method="get" action={agencyPath(loaded)}>
        {view.work && <input type="hidden" name="work" value={view.work} />}
        <label htmlFor="filter-search" className="text-note text-ink-soft">
          {t("filters.search")}
        </label>
        <div className="flex max-w-measure gap-1">
          <input
            id="filter-search"
            name="search"
            type="search"
            defaultValue={view.search}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            spellCheck={false}
            className="field field-dense"
          />
          <button type="submit" className="button button-second button-dense flex-none">
            {t("filters.find")}
          </button>
        </div>
        <details className="fold" open={isFiltered({ ...others, search: "" })}>
          <summary>
            <span>{t("filters.show")}</span>
          </summary>
          <div className="filter-grid">
            {(await listChoices(loaded)).map((choice) => (
              <Select key={choice.name} {...choice} />
            ))}
          </div>
          <button type="submit" className="button button-second button-dense mt-1.5">
            {t("filters.apply")}
          </button>
        </details>
        {isFiltered(view) && (
          <p>
            <a
              href={caseloadPath(loaded, changeWork(everything, view.work))}
              className="inline-flex min-h-3 items-center text-note"
            >
              {t("filters.clear")}
            </a>
          </p>
        )}
      </form>
    </search>
  );
}
