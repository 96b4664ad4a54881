/** Makes the benchmarks ready for use: writes out for every figure what its table and population say of all. */
import type { Benchmarks, Figure, FigureSet } from "./figure";
import type { BenchmarkData, Measure, Table } from "./schema";

/** What a table and its population say of all its figures. */
function readHead(data: BenchmarkData, table: Table) {
  const population = data.populations[table.population];
  if (!population) throw new RangeError(`There is no population ${table.population}`);
  return {
    population: table.population,
    basis: population.basis,
    years: population.years,
    published: population.published ?? false,
    unit: table.unit,
    source: table.source,
    quotes: table.quotes ?? null,
  };
}

function listFigures(data: BenchmarkData, table: Table): Figure[] {
  const head = readHead(data, table);
  return table.rows.flatMap((row) =>
    Object.entries(row.values).map(([measure, value]) => ({
      ...head,
      id: `${row.id}.${measure}`,
      measure: measure as Measure,
      value,
      qualifier: row.qualifier ?? null,
      of: { ...table.of, ...row.of },
      firms: row.firms ?? null,
      uncertain: row.uncertain ?? false,
      notes: row.notes ?? [],
    })),
  );
}

/** The data must be free of problems (see problems.ts); else this throws. */
export function compileBenchmarks(data: BenchmarkData): Benchmarks {
  const sets = data.tables.map(
    (table): FigureSet => ({
      ...readHead(data, table),
      table: table.id,
      topic: table.topic,
      of: table.of ?? {},
      notes: [...(table.notes ?? []), ...(data.populations[table.population]?.notes ?? [])],
      figures: listFigures(data, table),
      own: [],
    }),
  );
  return { data, sets };
}
