/** The revision of a record that a form was filled in on; null if it names none. */
export function readRevision(form: URLSearchParams | null): number | null {
  const named = form?.get("revision") ?? "";
  return /^\d{1,9}$/.test(named) ? Number(named) : null;
}
