import type { ReturnedToPage } from "./field-form";

/** What stands against a form that came back, for the summary at the top: in the order of the labels of its fields. */
export function listTroubles({ sentences }: ReturnedToPage, labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).flatMap(([name, label]) => {
    const text = sentences[name];
    return text ? [{ href: `#${name}`, label, text }] : [];
  });
}
