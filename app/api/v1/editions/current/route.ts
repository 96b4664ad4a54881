import { getContent } from "@/lib/content/load";
import { ENGINE } from "@/lib/domain/scoring/engine";

/** The current edition: what its questions are, what they accept, and how their answers are counted. */
export function GET(): Response {
  const { data } = getContent().currentEdition;
  return Response.json({ ...data, engine: ENGINE });
}
