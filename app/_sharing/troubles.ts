/** What stands against a file, carried in an address from the form's handler to the page that tells it. */
import type { Refusal } from "@/lib/domain/assessment/refusal";

/** Addresses have an end; a file that is honest has far fewer. */
const MOST_TOLD = 60;
const LONGEST_ID = 60;

export interface ToldRefusal {
  readonly id: string;
  readonly reason: string;
  readonly limit: number | null;
}

interface Troubles {
  readonly reason: string;
  readonly refusals: readonly Refusal[];
}

/** Ids of questions stay as they are; what else a file calls its answers is cut to a length and to plain letters. */
function nameId(id: string): string {
  return id.slice(0, LONGEST_ID).replaceAll(/[^\w.-]/g, "?");
}

export function formatTroubles({ reason, refusals }: Troubles): URLSearchParams {
  const query = new URLSearchParams({ problem: reason });
  for (const refusal of refusals.slice(0, MOST_TOLD)) {
    const limit = typeof refusal.limit === "number" ? refusal.limit : "";
    query.append("answer", `${refusal.reason}:${limit}:${nameId(refusal.id)}`);
  }
  const rest = refusals.length - MOST_TOLD;
  if (rest > 0) query.set("more", String(rest));
  return query;
}

/** One refusal of the address; null if it is none. */
export function parseTold(text: string): ToldRefusal | null {
  const parts = /^([a-z-]+):(-?\d*):(.+)$/s.exec(text);
  if (!parts) return null;
  const [, reason = "", limit = "", id = ""] = parts;
  return { id, reason, limit: limit === "" ? null : Number(limit) };
}
