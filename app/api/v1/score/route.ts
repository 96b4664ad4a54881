import { getEditionFor } from "@/lib/content/load";
import type { Problem } from "@/lib/domain/scoring/problem";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { readJsonBody } from "@/lib/server/api/json-body";

function respondWithProblem(status: number, problem: Problem): Response {
  return Response.json(problem, { status, headers: { "Content-Type": "application/problem+json" } });
}

/** Scores one firm. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJsonBody(request);
  if (!body.ok) return respondWithProblem(body.status, body.problem);
  const today = new Date().toISOString().slice(0, 10);
  const outcome = scoreFirm(getEditionFor(body.value), body.value, today);
  return outcome.ok ? Response.json(outcome.result) : respondWithProblem(422, outcome.problem);
}
