import { isSecureRequest, refuse } from "@/app/_access/http";
import { answerProvider } from "@/lib/server/identity/sign-in-with";
import { countAttempts } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";

/** Where an identity provider sends the browser back to. */
export async function GET(request: Request) {
  const { headers } = request;
  if (!(await countAttempts(["sign-in-network", networkOf(headers)])).ok) {
    return refuse(429, "That was tried too often. Try again in a quarter of an hour.");
  }
  return answerProvider({ headers, isSecure: isSecureRequest(headers) }, request);
}
