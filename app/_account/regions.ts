import "server-only";
import { getContent, getWording } from "@/lib/content/load";

const REGION = "profile.region";

/** The regions in which an agency can work: those that firms are asked for. */
export function listRegions(locale: string): { readonly id: string; readonly label: string }[] {
  const words = getWording(locale).questions[REGION]?.options ?? {};
  const options = getContent().currentEdition.questionById.get(REGION)?.options ?? [];
  return options.map((id) => ({ id, label: words[id] ?? id }));
}
