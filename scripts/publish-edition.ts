/** npm run edition:publish -- ID: publishes a draft. What its answers mean can never change from then on. */
import path from "node:path";
import { ContentError } from "@/lib/content/load";
import { publishEdition } from "@/lib/content/publish-edition";

function publish(id: string | undefined): number {
  if (id === undefined) {
    console.error("Name the edition to publish: npm run edition:publish -- 2026.2");
    return 1;
  }
  const publication = publishEdition(path.join(process.cwd(), "content"), id);
  if (!publication.ok) {
    console.error(publication.reason);
    return 1;
  }
  console.log(
    `Edition ${id} is published: ${publication.files} files that decide what an answer means are sealed in content/editions/${id}/edition.json. New assessments are made with it from the next start on; those begun before stay with theirs.`,
  );
  return 0;
}

try {
  process.exitCode = publish(process.argv[2]);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
