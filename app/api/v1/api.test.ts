import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import { limits } from "@/lib/domain/access/limits";
import { problemSchema, resultSchema } from "@/lib/domain/scoring/contract";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { BODY_LIMIT } from "@/lib/server/api/json-body";
import { NETWORK_HEADER } from "@/lib/server/limits/network";
import { provideDatabase } from "@/lib/testing/database";
import { GET as getEdition } from "./editions/current/route";
import { GET as getDocument } from "./openapi.json/route";
import { POST } from "./score/route";

const examples = "content/editions/2026.1/examples";

provideDatabase();

/** From a network that has called nothing before, unless one is named. */
function post(body: BodyInit, network: string = randomUUID()): Promise<Response> {
  const headers = { [NETWORK_HEADER]: network };
  return POST(new Request("http://localhost/api/v1/score", { method: "POST", body, headers }));
}

async function expectProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return problemSchema.parse(await response.json());
}

describe("the scoring API", () => {
  it.each(readdirSync(examples))(
    "gives %s the result that the engine gives, as its schema says",
    async (file) => {
      const { input } = JSON.parse(readFileSync(`${examples}/${file}`, "utf8"));
      const response = await post(JSON.stringify(input));
      expect(response.status).toBe(200);
      const result = resultSchema.parse(await response.json());
      const outcome = scoreFirm(getContent().currentEdition, input, input.asOf);
      expect(outcome.ok && JSON.stringify(outcome.result)).toBe(JSON.stringify(result));
    },
  );

  it("answers what is no JSON with 400, also when it is no text at all", async () => {
    await expectProblem(await post("{"), 400);
    await expectProblem(await post(""), 400);
    await expectProblem(await post(new Uint8Array([0xff, 0xfe, 0x00])), 400);
  });

  it("asks a network to wait that calls it too often, and no other", async () => {
    const { most, seconds } = limits["api-network"];
    const calls = await Promise.all(Array.from({ length: most + 5 }, () => post("{}", "203.0.113.7")));
    const refused = calls.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    const wait = Number(refused[0]?.headers.get("Retry-After"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(seconds);
    await expectProblem(refused[0] as Response, 429);
    expect((await post('{"answers":{}}')).status).toBe(200);
  });

  it("stops reading a body at the limit", async () => {
    const fitting = JSON.stringify({ answers: {}, id: "x".repeat(BODY_LIMIT - 100) });
    expect((await post(fitting)).status).toBe(200);
    await expectProblem(await post(`${fitting}${" ".repeat(200)}`), 413);
  });

  it("lists every refused answer with its id", async () => {
    const answers = {
      "no.such": 1,
      "commitment.budget": 4,
      "profile.founded": 2090,
      "profile.offering": "goods",
    };
    const { errors } = await expectProblem(await post(JSON.stringify({ answers, edition: "1999.1" })), 422);
    expect(errors.map(({ id }) => id).sort()).toEqual([
      "commitment.budget",
      "edition",
      "no.such",
      "profile.founded",
    ]);
  });

  it("never answers anything but a result or a problem, whatever is sent", async () => {
    const ids = getContent().currentEdition.questions.map(({ id }) => id);
    const firm = fc.record(
      {
        id: fc.jsonValue(),
        asOf: fc.jsonValue(),
        context: fc.jsonValue(),
        answers: fc.dictionary(fc.constantFrom(...ids), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array(),
      firm.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const response = await post(body as BodyInit);
        if (response.status === 200) resultSchema.parse(await response.json());
        else {
          expect([400, 413, 422]).toContain(response.status);
          problemSchema.parse(await response.json());
        }
      }),
      { numRuns: 500 },
    );
  });

  it("survives what only looks like data", async () => {
    const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    await expectProblem(await post(`{"answers": {"profile.founded": ${nested}}}`), 422);
    await expectProblem(await post(`{"answers": {}, "id": ${nested}}`), 422);
    await expectProblem(await post('{"answers": {"__proto__": 1, "constructor": 2}}'), 422);
  });
});

describe("the description of the API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const document = await getDocument().json();
    const { valid, errors } = await new Validator().validate(document);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toBe("3.1.0");
  });

  it("says of each question what it accepts", async () => {
    const document = await getDocument().json();
    const { answers } = document.components.schemas.Firm.properties;
    expect(Object.keys(answers.properties)).toEqual(
      getContent().currentEdition.questions.map(({ id }) => id),
    );
    expect(answers.properties["commitment.plan"].enum).toEqual([
      0,
      1,
      2,
      3,
      "unknown",
      "not-applicable",
      null,
    ]);
    expect(answers.properties["commitment.budget"].enum).not.toContain("not-applicable");
  });

  it("gives the edition that answers are scored by", async () => {
    const edition = await getEdition().json();
    expect(edition.id).toBe(getContent().currentEdition.data.id);
    expect(edition.questions).toHaveLength(171);
  });
});
