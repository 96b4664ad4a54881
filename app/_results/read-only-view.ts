import "server-only";
import { headers } from "next/headers";
import { originOf } from "@/app/_access/http";
import type { Journey } from "@/lib/domain/edition/schema";
import { countBandsByWeights } from "@/lib/domain/scoring/robustness";
import type { StoredResult } from "@/lib/server/assessment/queries";
import { type Audience, parseAudience } from "./audience";
import { readStored } from "./read-stored";
import type { ResultView } from "./result-view";
import { parseStepsShown } from "./steps-shown";

interface Place {
  readonly locale: string;
  /** The address of the page. */
  readonly here: string;
  readonly journey: Journey;
  readonly search: { readonly for?: string | string[]; readonly steps?: string | string[] };
  /** For whom the twelve are worded unless the address says otherwise. */
  readonly audience?: Audience;
}

/** A stored result for somebody who can change nothing: it leads nowhere but to itself and the method. */
export async function viewReadOnly(stored: StoredResult, place: Place): Promise<ResultView> {
  const { locale, here, journey, search, audience } = place;
  const reading = await readStored(stored, locale);
  const { edition, sheet, result } = reading;
  return {
    reading,
    origin: "stored",
    number: stored.number,
    kept: [],
    journey,
    audience: parseAudience(search.for ?? audience),
    stepsShown: parseStepsShown(search.steps),
    robustness: countBandsByWeights(edition, sheet, result.criticalGaps.length > 0),
    paths: {
      overview: here,
      check: here,
      finish: here,
      journey: here,
      result: here,
      again: null,
      changes: null,
      method: `${originOf(await headers())}/${locale}/method`,
    },
    goal: null,
    canTry: false,
    isShared: true,
  };
}
