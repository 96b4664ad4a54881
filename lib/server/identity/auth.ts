import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink, twoFactor } from "better-auth/plugins";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/lib/domain/access/password";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { getDatabase } from "../database";
import { getSecret, getSiteAddress } from "../env";
import { canSendMail } from "../mail/outbox";
import {
  LINK_SECONDS,
  mailAddressLink,
  mailKnownAddress,
  mailPasswordChanged,
  mailPasswordLink,
  mailSignInLink,
} from "./identity-mail";
import { listProviderConfigs, refuseStrangeIdentity } from "./providers";

/** A browser that asks for something. */
export interface Caller {
  readonly headers: Headers;
  /** It came by https. */
  readonly isSecure: boolean;
}

/** A session ends this long after signing in, however much it is used. Without use it ends sooner: see session.ts. */
const LONGEST_SESSION = 30 * 24 * 60 * 60;

const made = new Map<string, Auth>();

type Auth = ReturnType<typeof createAuth>;

interface AuthOptions {
  readonly isSecure: boolean;
  /** With the identity providers, which are asked over the network what they can do before anything else. */
  readonly withProviders?: boolean;
}

/**
 * The library that keeps people, passwords and sessions. A browser that came by https gets cookies which it never
 * sends otherwise; and nobody but who signs in with a provider shall wait for one. Hence up to four of it.
 */
export function getAuth({ isSecure, withProviders = false }: AuthOptions): Auth {
  const key = `${isSecure} ${withProviders}`;
  const auth = made.get(key) ?? createAuth({ isSecure, withProviders });
  made.set(key, auth);
  return auth;
}

/** A mailed link proves who holds the address, not who knows the second factor: that is asked for as well. */
function secondFactor() {
  const plugin = twoFactor({ issuer: "Seaworthy" });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      hook.matcher(context) || context.path === "/magic-link/verify",
  }));
  return { ...plugin, hooks: { after } };
}

function createAuth({ isSecure, withProviders }: Required<AuthOptions>) {
  const hasMail = canSendMail();
  return betterAuth({
    appName: "Seaworthy",
    baseURL: getSiteAddress(),
    secret: getSecret(),
    database: prismaAdapter(getDatabase(), { provider: "postgresql", transaction: true }),
    user: {
      additionalFields: { locale: { type: "string", required: false, defaultValue: "en" } },
      changeEmail: { enabled: true },
      validateUserInfo: refuseStrangeIdentity,
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      // Without mail an address cannot be confirmed. With it, signing up says the same for a known address.
      requireEmailVerification: hasMail,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_SECONDS["reset-password"],
      onExistingUserSignUp: mailKnownAddress,
      sendResetPassword: mailPasswordLink,
      onPasswordReset: mailPasswordChanged,
    },
    emailVerification: {
      expiresIn: LINK_SECONDS["confirm-address"],
      ...(hasMail ? { sendVerificationEmail: mailAddressLink } : {}),
    },
    plugins: [
      secondFactor(),
      magicLink({
        disableSignUp: true,
        storeToken: "hashed",
        expiresIn: LINK_SECONDS["sign-in-link"],
        sendMagicLink: mailSignInLink,
      }),
      ...(withProviders ? [genericOAuth({ config: listProviderConfigs() })] : []),
    ],
    session: { expiresIn: LONGEST_SESSION, disableSessionRefresh: true },
    account: { encryptOAuthTokens: true },
    verification: { storeIdentifier: "hashed" },
    advanced: {
      // Prefixed here rather than by the library, whose own prefix ties a cookie to https but not to this host.
      useSecureCookies: false,
      cookiePrefix: isSecure ? "__Host-seaworthy" : "seaworthy",
      defaultCookieAttributes: { secure: isSecure },
      ipAddress: { disableIpTracking: true },
    },
    // Where an identity provider leads a browser back to that did not begin here, or too long ago.
    onAPIError: { errorURL: `${getSiteAddress()}/${DEFAULT_LOCALE}/account/sign-in?refused` },
    logger: { level: "error" },
    telemetry: { enabled: false },
  });
}
