import { getEditionFor } from "@/lib/content/load";
import { describeProblem, type Problem } from "@/lib/domain/scoring/problem";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { readJsonBody } from "@/lib/server/api/json-body";
import { readToday } from "@/lib/server/clock";
import { countAttempt } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";

function respondWithProblem(status: number, problem: Problem, headers: HeadersInit = {}): Response {
  const all = { ...headers, "Content-Type": "application/problem+json" };
  return Response.json(problem, { status, headers: all });
}

function askToWait(seconds: number): Response {
  const problem = describeProblem("too-often", [{ id: "calls", reason: `Wait for ${seconds} seconds.` }]);
  return respondWithProblem(429, problem, { "Retry-After": String(seconds) });
}

/** Scores one firm. Nothing of it is stored. */
export async function POST(request: Request): Promise<Response> {
  const attempt = await countAttempt("api-network", networkOf(request.headers));
  if (!attempt.ok) return askToWait(attempt.waitSeconds);
  const body = await readJsonBody(request);
  if (!body.ok) return respondWithProblem(body.status, body.problem);
  const today = readToday();
  const outcome = scoreFirm(getEditionFor(body.value), body.value, today);
  return outcome.ok ? Response.json(outcome.result) : respondWithProblem(422, outcome.problem);
}
