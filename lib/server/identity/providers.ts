import "server-only";
import type { BetterAuthOptions } from "better-auth";
import type { GenericOAuthConfig } from "better-auth/plugins/generic-oauth";
import { getSettings } from "../env";

/** An identity provider by which people may sign in. */
export interface Provider {
  readonly id: string;
  readonly name: string;
}

export function listProviders(): readonly Provider[] {
  return (getSettings().OIDC_PROVIDERS ?? []).map(({ id, name }) => ({ id, name }));
}

export function listProviderConfigs(): GenericOAuthConfig[] {
  return (getSettings().OIDC_PROVIDERS ?? []).map(({ id, name, issuer, clientId, clientSecret }) => ({
    providerId: id,
    name,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    mapProfileToUser: ({ name: given, email }) => ({ name: String(given ?? email ?? "").slice(0, 200) }),
  }));
}

/**
 * A provider is believed for the addresses of its own domains alone, and only if it has confirmed them: else whoever
 * runs one could sign in as anybody who has an account here.
 */
export const refuseStrangeIdentity: NonNullable<
  NonNullable<BetterAuthOptions["user"]>["validateUserInfo"]
> = ({ user, source }) => {
  if (source.method !== "oauth") return undefined;
  const provider = getSettings().OIDC_PROVIDERS?.find(({ id }) => id === source.oauth?.providerId);
  const domain = user.email?.toLowerCase().split("@").at(-1) ?? "";
  if (!provider?.domains.includes(domain)) return { error: "strange_address" };
  return user.emailVerified === true ? undefined : { error: "unconfirmed_address" };
};
