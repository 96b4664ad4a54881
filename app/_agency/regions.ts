import "server-only";
import { getContent, getWording } from "@/lib/content/load";

const REGION = "profile.region";

/** The regions that a firm can name in the questionnaire, with their names. */
export function listRegions(locale: string): { readonly value: string; readonly label: string }[] {
  const { options = [] } = getContent().currentEdition.questionById.get(REGION) ?? {};
  const words = getWording(locale).questions[REGION]?.options ?? {};
  return options.map((value) => ({ value, label: words[value] ?? value }));
}
