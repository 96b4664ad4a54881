import { describe, expect, it } from "vitest";
import { limits } from "@/lib/domain/access/limits";
import { createToken } from "@/lib/server/access/token";
import { NETWORK_HEADER } from "@/lib/server/limits/network";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { GET } from "./route";

provideDatabase();

/** Where the browser is sent that opens a private link with this token from this network. */
async function open(token: string, network: string): Promise<string> {
  const request = new Request(`http://localhost/open/${token}`, { headers: { [NETWORK_HEADER]: network } });
  const response = await GET(request, { params: Promise.resolve({ token }) });
  return response.headers.get("Location") ?? "";
}

describe("private links that open nothing", () => {
  it("are looked up so often for a network and no more; then it has to wait, with a right one too", async () => {
    const { most } = limits["wrong-link-network"];
    for (let attempt = 0; attempt < most; attempt += 1) {
      expect(await open(createToken(), "203.0.113.7")).toBe("/en/open");
    }
    const { token } = await newAssessment();
    expect(await open(token, "203.0.113.7")).toBe("/en/open?wait=10");
    expect(await open(createToken(), "198.51.100.4"), "another network").toBe("/en/open");
  });
});
