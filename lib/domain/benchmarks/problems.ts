/**
 * Cross-checks the benchmarks in both directions, all problems at once: every figure has a population, a year and a
 * source, every class that a figure is of has limits, and every counterpart a figure.
 */
import type { Condition } from "../condition/schema";
import type { ContentProblem } from "../edition/content-problem";
import { findGroup, listFormerDivisions } from "./firm";
import type { BenchmarkData, Of, Table } from "./schema";

const POPULATIONS = "benchmarks/populations.json";
const COUNTERPARTS = "benchmarks/counterparts.json";
const ALL_AGES = "all";

/** What the benchmarks need to know of the rest of the content. */
export interface BenchmarkContext {
  /** The codes of NACE Rev. 2.1. */
  readonly codes: readonly string[];
  /** The regions that the questionnaire offers. */
  readonly regions: readonly string[];
  readonly technologies: readonly string[];
  /** The file that a table stands in. */
  readonly fileOf: (table: string) => string;
  readonly checkCondition: (condition: Condition, file: string, id: string) => ContentProblem[];
}

function listTwice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function isKnown(ids: readonly { readonly id: string }[], id: string | undefined): boolean {
  return id === undefined || ids.some((known) => known.id === id);
}

/** Why the firms that a row is of are not to be found, if so. */
function findUnknown(data: BenchmarkData, context: BenchmarkContext, table: Table, of: Of): string | null {
  const { classes } = data;
  const ages = table.topic === "growth" ? [...classes.growthAge, { id: ALL_AGES }] : classes.age;
  if (!isKnown(classes.size, of.size)) return `There is no size class ${of.size}`;
  if (!isKnown(ages, of.age)) return `There is no age class ${of.age}`;
  if (of.nace && findGroup(data, of.nace) !== of.group)
    return `Division ${of.nace} does not belong to its group`;
  if (of.region && !context.regions.includes(of.region))
    return `The questionnaire has no region ${of.region}`;
  const class_ = of.technology?.find((name) => !context.technologies.includes(name));
  return class_ === undefined ? null : `There is no technology class ${class_}`;
}

function checkTable(data: BenchmarkData, context: BenchmarkContext, table: Table): ContentProblem[] {
  const file = context.fileOf(table.id);
  const population = data.populations[table.population]
    ? []
    : [{ file, id: table.id, remedy: `There is no population ${table.population}: correct it or add it.` }];
  return [
    ...population,
    ...table.rows.flatMap((row) => {
      const unknown = findUnknown(data, context, table, { ...table.of, ...row.of });
      const unexplained = row.uncertain && !row.notes;
      return [
        ...(unknown ? [{ file, id: row.id, remedy: `${unknown}: correct it.` }] : []),
        ...(unexplained ? [{ file, id: row.id, remedy: "It is uncertain: add a note that says why." }] : []),
      ];
    }),
  ];
}

function checkCounterparts(data: BenchmarkData, context: BenchmarkContext): ContentProblem[] {
  const file = COUNTERPARTS;
  const figures = data.tables.flatMap((table) => table.rows.map(({ of }) => ({ ...table.of, ...of })));
  const check = (key: "barriers" | "motives", name: "barrier" | "motive") => {
    const listed = data.counterparts[key];
    const fits = (of: Of, { id, kind }: (typeof listed)[number]) =>
      of[name] === id && (kind === undefined || of.kind === kind);
    return [
      ...listed
        .filter((counterpart) => !figures.some((of) => fits(of, counterpart)))
        .map(({ id }) => ({ file, id, remedy: `No figure is of this ${name}: correct or remove it.` })),
      ...figures
        .filter((of) => of[name] !== undefined && !listed.some((counterpart) => fits(of, counterpart)))
        .map((of) => ({ file, id: of[name] as string, remedy: `A figure is of this ${name}: add it.` })),
      ...listed.flatMap(({ id, when }) => (when ? context.checkCondition(when, file, id) : [])),
    ];
  };
  return [...check("barriers", "barrier"), ...check("motives", "motive")];
}

/** Each code of today's classification leads to the former one, be it to nothing there. */
function checkSectors(data: BenchmarkData, { codes }: BenchmarkContext): ContentProblem[] {
  const file = "classifications/nace-1.1.json";
  const unmapped = codes.filter(
    (code) => !(code.slice(0, 4) in data.nace) && !(code.slice(0, 2) in data.nace),
  );
  const strange = Object.keys(data.nace).filter((code) => !codes.includes(code));
  const outside = codes.flatMap((code) =>
    listFormerDivisions(data, code).filter((division) => findGroup(data, division) === null),
  );
  return [
    ...unmapped.map((id) => ({ file, id, remedy: "It leads to no division of NACE Rev. 1.1: map it." })),
    ...strange.map((id) => ({ file, id, remedy: "NACE Rev. 2.1 has no such code: correct it." })),
    ...[...new Set(outside)].map((id) => ({
      file,
      id,
      remedy: "The report does not cover this division: leave it out.",
    })),
  ];
}

/** Every problem of the data, none if it can be used. */
export function listBenchmarkProblems(data: BenchmarkData, context: BenchmarkContext): ContentProblem[] {
  const used = new Set(data.tables.map(({ population }) => population));
  const tableIds = data.tables.map(({ id }) => id);
  const twice = [
    ...listTwice(tableIds).map((id) => ({ table: id, id })),
    ...listTwice(data.tables.flatMap(({ rows }) => rows.map(({ id }) => id))).map((id) => ({
      table: data.tables.findLast(({ rows }) => rows.some((row) => row.id === id))?.id ?? "",
      id,
    })),
  ];
  return [
    ...twice.map(({ table, id }) => ({
      file: context.fileOf(table),
      id,
      remedy: "This id stands twice: give one another id.",
    })),
    ...Object.keys(data.populations)
      .filter((id) => !used.has(id))
      .map((id) => ({ file: POPULATIONS, id, remedy: "No table is of this population: remove it." })),
    ...data.tables.flatMap((table) => checkTable(data, context, table)),
    ...checkCounterparts(data, context),
    ...checkSectors(data, context),
  ];
}
