import type { Section } from "@/lib/domain/edition/schema";
import type { LoadedAssessment } from "./load-assessment";

/** A section among the pages that it stands with. */
export interface FoundSection<Loaded extends LoadedAssessment = LoadedAssessment> {
  /** With those pages as its sections. */
  readonly loaded: Loaded;
  readonly section: Section;
  /** Its place among them, from 0. */
  readonly index: number;
  readonly isStrategy: boolean;
  /** The page that follows the last of them. */
  readonly end: "check" | "strategy";
}

/** A section of the journey, or of the strategy part, which every journey can go through; null for any other id. */
export function findSection<Loaded extends LoadedAssessment>(
  loaded: Loaded,
  id: string,
): FoundSection<Loaded> | null {
  const { strategy } = loaded.edition.data.sections;
  const isStrategy = strategy.some((section) => section.id === id);
  const sections = isStrategy ? strategy : loaded.sections;
  const index = sections.findIndex((section) => section.id === id);
  const section = sections[index];
  if (!section) return null;
  return {
    loaded: { ...loaded, sections },
    section,
    index,
    isStrategy,
    end: isStrategy ? "strategy" : "check",
  };
}
