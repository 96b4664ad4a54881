import "server-only";
import * as z from "zod";
import type { Edition } from "@/lib/domain/edition/edition";
import { describeInput, problemSchema, resultSchema } from "@/lib/domain/scoring/contract";
import { ENGINE } from "@/lib/domain/scoring/engine";
import { BODY_LIMIT } from "./json-body";

function schemaOf(schema: z.core.$ZodType, io: "input" | "output") {
  // Components of a document of version 3.1 are plain JSON Schema; the document names the dialect once for all.
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}

function refer(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function problemResponse(description: string) {
  return { description, content: { "application/problem+json": { schema: refer("Problem") } } };
}

/** The OpenAPI 3.1 document of the scoring API, made from the schemas that the API itself is checked by. */
export function buildOpenApiDocument(edition: Edition) {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Seaworthy scoring API",
      version: ENGINE,
      summary: "Scores how ready a small firm is to go abroad",
      description:
        "One firm's answers in, its result out: scores with their ranges, band, critical gaps, barriers, stage and the verdicts on twelve recommendations. Nothing that is sent here is stored.",
      license: { name: "European Union Public Licence 1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/v1/score": {
        post: {
          operationId: "scoreFirm",
          summary: "Score one firm",
          requestBody: { required: true, content: { "application/json": { schema: refer("Firm") } } },
          responses: {
            200: { description: "The result", content: { "application/json": { schema: refer("Result") } } },
            400: problemResponse("The body is no JSON."),
            413: problemResponse(`The body is larger than ${BODY_LIMIT / 1024} KiB.`),
            422: problemResponse("Some of the input cannot be scored; every refused answer is listed."),
            429: problemResponse("Too many calls; the header Retry-After says for how many seconds to wait."),
          },
        },
      },
      "/api/v1/editions/current": {
        get: {
          operationId: "getCurrentEdition",
          summary: "The questions, scales, weights and rules of the current edition",
          responses: {
            200: {
              description: "The edition",
              content: { "application/json": { schema: refer("Edition") } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Firm: schemaOf(describeInput(edition), "input"),
        Result: schemaOf(resultSchema, "output"),
        Problem: schemaOf(problemSchema, "output"),
        Edition: { type: "object", required: ["id", "status", "questions", "scoring", "recommendations"] },
      },
    },
  };
}
