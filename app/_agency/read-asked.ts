import { PURPOSES, type Purpose, RECORD_PARTS, type RecordPart } from "@/lib/domain/access/consent";
import { INVITATION_DAYS } from "@/lib/domain/agency/invitation";
import { SHARING_MONTHS } from "@/lib/domain/agency/sharing-terms";

interface Asked {
  readonly parts: readonly RecordPart[];
  readonly purposes: readonly Purpose[];
  /** Null is until the firm withdraws. */
  readonly months: number | null;
  readonly days: (typeof INVITATION_DAYS)[number];
}

/** What the fields of `AskedFields` ask for, and what is missing in them. */
export function readAsked(form: URLSearchParams): { asked: Asked; problems: Record<string, string> } {
  const parts = RECORD_PARTS.filter((part) => form.getAll("parts").includes(part));
  const purposes = PURPOSES.filter((purpose) => form.getAll("purposes").includes(purpose));
  const months = SHARING_MONTHS.find((count) => String(count) === form.get("months")) ?? null;
  const days = INVITATION_DAYS.find((count) => String(count) === form.get("days")) ?? INVITATION_DAYS[0];
  const problems = {
    ...(parts.length > 0 ? {} : { parts: "parts" }),
    ...(purposes.length > 0 ? {} : { purposes: "purposes" }),
  };
  return { asked: { parts, purposes, months, days }, problems };
}
