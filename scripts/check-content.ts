/** Reads and cross-checks all content; prints every problem and ends with 1 if there is one. */
import path from "node:path";
import { ContentError, loadContent } from "@/lib/content/load";

try {
  const { currentEdition, wordings, actions } = loadContent(path.join(process.cwd(), "content"));
  const { id, questions, recommendations } = currentEdition.data;
  console.log(
    `Edition ${id}: ${questions.length} questions, ${recommendations.length} recommendations, ${actions.get(id)?.actions.length} actions, ${wordings.size} language(s).`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
