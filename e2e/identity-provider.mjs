// An identity provider of an agency, for real: whatever address is typed there is who signs in.
import { Provider } from "oidc-provider";

export const client = { id: "seaworthy", secret: "a secret that only the two of them know" };

/**
 * Says of an address that begins with "unconfirmed" that it is not confirmed.
 * @param {number} port
 * @param {string} site the address of the product
 * @returns {Promise<string>} its own address
 */
export async function startIdentityProvider(port, site) {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${site}/api/auth/callback/trade-office`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        email: sub,
        email_verified: !sub.startsWith("unconfirmed"),
        name: "Olga Office",
      }),
    }),
    cookies: { keys: ["only for tests"] },
  });
  await new Promise((resolve) => provider.listen(port, "127.0.0.1", () => resolve(undefined)));
  return issuer;
}
