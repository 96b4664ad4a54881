import type { ReactNode } from "react";
import { WideTable } from "./wide-table";

export interface TableWords {
  /** What the summary that unfolds the table says. */
  readonly show: string;
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

interface FigureProps {
  id: string;
  /** The finding, as a title. */
  title: string;
  /** What the picture shows, in a sentence. */
  text: string;
  table: TableWords;
  children: ReactNode;
}

/** A chart with its finding, a sentence, and the figures as a table. */
export function Figure({ id, title, text, table, children }: FigureProps) {
  return (
    <figure aria-labelledby={`${id}-finding`}>
      <figcaption className="max-w-measure">
        <p id={`${id}-finding`} className="font-serif text-lead font-semibold">
          {title}
        </p>
        <p className="mt-0.5 text-ink-soft">{text}</p>
      </figcaption>
      <div className="mt-2">{children}</div>
      <FigureTable table={table} title={title} />
    </figure>
  );
}

/** The figures of a chart, folded: for those who read them better in rows. */
export function FigureTable({ table: { show, head, rows }, title }: { table: TableWords; title: string }) {
  return (
    <details className="fold no-print mt-1">
      <summary className="text-note">
        <span>{show}</span>
      </summary>
      <WideTable caption={title}>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={cell} scope="col" className={index > 0 ? "number whitespace-normal" : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} className="number whitespace-normal">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
