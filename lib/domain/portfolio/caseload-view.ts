/**
 * A view of the caseload as its address names it: which cases, in which order, which page. Whatever is typed into an
 * address is a view; what it names that is not there is left out. A saved view is such an address.
 */
import { BANDS, type Band } from "../scoring/band";
import { SIZE_CLASSES, type SizeClass } from "../stage/size-class";
import { STAGES, type Stage } from "../stage/stage";
import { CASE_STATES, type CaseState } from "./case-state";
import { WORK_GROUPS, type WorkGroup } from "./work";

export const SORT_KEYS = [
  "firm",
  "stage",
  "band",
  "readiness",
  "change",
  "gaps",
  "activity",
  "due",
  "counsellor",
  "state",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface CaseloadView {
  readonly work: WorkGroup | null;
  /** Part of the firm's name; empty for any. */
  readonly search: string;
  readonly stage: Stage | null;
  readonly band: Band | null;
  /** "me", "nobody", or the id of a membership. */
  readonly counsellor: string | null;
  readonly region: string | null;
  readonly size: SizeClass | null;
  /** A section of the classification of activities, such as "C". */
  readonly sector: string | null;
  /** Null is all but the archived ones. */
  readonly state: CaseState | null;
  readonly sort: SortKey;
  readonly direction: Direction;
  /** From 1 on. */
  readonly page: number;
}

/** What a view can name that is no closed list of the product: it differs between editions and agencies. */
export interface ViewOptions {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly counsellors: readonly string[];
}

export type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Order {
  readonly sort: SortKey;
  readonly direction: Direction;
}

/** The order that a group is worked through in; without a group, by name. */
const orders: Readonly<Record<WorkGroup, Order>> = {
  "review-due": { sort: "due", direction: "up" },
  stalled: { sort: "activity", direction: "up" },
  unread: { sort: "activity", direction: "down" },
  drop: { sort: "change", direction: "up" },
  gaps: { sort: "gaps", direction: "down" },
  "plan-overdue": { sort: "due", direction: "up" },
};

const byName: Order = { sort: "firm", direction: "up" };

export const LONGEST_SEARCH = 100;
/** More pages than a caseload has. */
const LAST_PAGE = 100_000;

function orderOf(work: WorkGroup | null): Order {
  return work === null ? byName : orders[work];
}

/** Letters and single blanks alone: what no name has, and no database takes, is left out. */
function parseSearch(value: string): string {
  const words = value.replaceAll(/[\s\p{C}]+/gu, " ").trim();
  return [...words].slice(0, LONGEST_SEARCH).join("").trim();
}

function parsePage(value: string): number {
  return /^[1-9]\d{0,5}$/.test(value) ? Math.min(Number(value), LAST_PAGE) : 1;
}

/** The view that an address names. */
export function parseView(address: Address, { regions, sectors, counsellors }: ViewOptions): CaseloadView {
  const named = (name: string) => [address[name] ?? ""].flat()[0] ?? "";
  const pick = <T extends string>(name: string, allowed: readonly T[]): T | null =>
    allowed.find((one) => one === named(name)) ?? null;
  const work = pick("work", WORK_GROUPS);
  const usual = orderOf(work);
  const sort = pick("sort", SORT_KEYS) ?? usual.sort;
  return {
    work,
    search: parseSearch(named("search")),
    stage: pick("stage", STAGES),
    band: pick("band", BANDS),
    counsellor: pick("counsellor", ["me", "nobody", ...counsellors]),
    region: pick("region", regions),
    size: pick("size", SIZE_CLASSES),
    sector: pick("sector", sectors),
    state: pick("state", CASE_STATES),
    sort,
    direction: pick("direction", DIRECTIONS) ?? (sort === usual.sort ? usual.direction : "up"),
    page: parsePage(named("page")),
  };
}

/** The shortest address of a view, without "?"; empty for the whole caseload by name. */
export function formatView(view: CaseloadView): string {
  const { work, search, stage, band, counsellor, region, size, sector, state, sort, direction, page } = view;
  const usual = orderOf(work);
  const isUsualSort = sort === usual.sort;
  const chosen = {
    work,
    search,
    stage,
    band,
    counsellor,
    region,
    size,
    sector,
    state,
    sort: isUsualSort ? null : sort,
    direction: direction === (isUsualSort ? usual.direction : "up") ? null : direction,
    page: page === 1 ? null : String(page),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value);
  return query.toString();
}

/** The view of another group of the same cases, in the order of that group. */
export function changeWork(view: CaseloadView, work: WorkGroup | null): CaseloadView {
  return { ...view, ...orderOf(work), work, page: 1 };
}

/** The view in the order of a column: up at first, then the other way round. */
export function changeSort(view: CaseloadView, sort: SortKey): CaseloadView {
  const direction = view.sort === sort && view.direction === "up" ? "down" : "up";
  return { ...view, sort, direction, page: 1 };
}

/** Does the view leave out cases by anything but its group? */
export function isFiltered({
  search,
  stage,
  band,
  counsellor,
  region,
  size,
  sector,
  state,
}: CaseloadView): boolean {
  return search !== "" || [stage, band, counsellor, region, size, sector, state].some((one) => one !== null);
}
