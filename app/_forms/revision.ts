const GREATEST = 2 ** 31 - 1;

/** The revision that a form was filled in on; 0, which no record has, for what is none. */
export function readRevision(form: URLSearchParams): number {
  const revision = Number(form.get("revision"));
  return Number.isInteger(revision) && revision > 0 && revision < GREATEST ? revision : 0;
}
