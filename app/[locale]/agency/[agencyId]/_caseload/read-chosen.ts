import type { Address } from "@/lib/domain/portfolio/caseload-view";

/** The firms that an address names, each once. */
export function readChosen({ firm }: Address): string[] {
  return [...new Set([firm ?? []].flat())];
}

/** The firms that a form names in one field, so that they come back with it if it is sent back. */
export function readChosenField(form: URLSearchParams): string[] {
  return [...new Set((form.get("firms") ?? "").split(" ").filter(Boolean))];
}

/** The address of the view that the firms were chosen in, without its "?". */
export function readBack(value: string | readonly string[] | null | undefined): string {
  return [value ?? ""].flat()[0] ?? "";
}
