import { getContent } from "@/lib/content/load";
import { buildOpenApiDocument } from "@/lib/server/api/openapi-document";

export function GET(): Response {
  return Response.json(buildOpenApiDocument(getContent().currentEdition));
}
