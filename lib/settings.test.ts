import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings.mjs";

const provider = {
  id: "trade-office",
  name: "Trade Office",
  issuer: "https://login.trade-office.example",
  clientId: "seaworthy",
  clientSecret: "secret",
  domains: ["trade-office.example"],
};
const PUBLIC_URL = "https://seaworthy.example";
const mail = {
  SMTP_URL: "smtps://u:p@mail.example:465",
  MAIL_FROM: "Seaworthy <no-reply@seaworthy.example>",
};

describe("settings", () => {
  it.each([
    ["none", {}],
    ["empty ones, which count as none", { SMTP_URL: " ", PORT: "" }],
    ["a mail server with a sender and an address for links", { ...mail, PUBLIC_URL }],
    ["an identity provider", { OIDC_PROVIDERS: JSON.stringify([provider]), PUBLIC_URL }],
  ])("are taken: %s", (_, environment) => {
    expect(parseSettings(environment)).toMatchObject({ ok: true });
  });

  it.each([
    ["a mail server without an address for links", mail, "SMTP_URL"],
    ["a mail server without a sender", { SMTP_URL: mail.SMTP_URL, PUBLIC_URL }, "SMTP_URL"],
    [
      "a mail server that is a web address",
      { ...mail, SMTP_URL: "https://mail.example", PUBLIC_URL },
      "SMTP_URL",
    ],
    ["a sender that is no address", { ...mail, MAIL_FROM: "Seaworthy", PUBLIC_URL }, "MAIL_FROM"],
    ["a short secret", { SEAWORTHY_SECRET: "secret" }, "SEAWORTHY_SECRET"],
    ["providers that are no JSON", { OIDC_PROVIDERS: "{", PUBLIC_URL }, "OIDC_PROVIDERS"],
    [
      "a provider that is trusted for nobody",
      { OIDC_PROVIDERS: JSON.stringify([{ ...provider, domains: [] }]), PUBLIC_URL },
      "OIDC_PROVIDERS",
    ],
    [
      "a provider without an address to come back to",
      { OIDC_PROVIDERS: JSON.stringify([provider]) },
      "OIDC_PROVIDERS",
    ],
    ["a number of proxies that is none", { TRUSTED_PROXIES: "some" }, "TRUSTED_PROXIES"],
    ["a name that no setting has", { SEAWORTHY_SECRETS: "x" }, "SEAWORTHY_SECRETS"],
  ])("are refused by name: %s", (_, environment, name) => {
    const parsed = parseSettings(environment);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.problems.map((problem) => problem.split(" ")[0])).toEqual([name]);
  });
});
