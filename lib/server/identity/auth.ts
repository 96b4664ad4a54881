import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/lib/domain/access/password";
import { getDatabase } from "../database";
import { getSecret, getSiteAddress } from "../env";

/** A browser that asks for something. */
export interface Caller {
  readonly headers: Headers;
  /** It came by https. */
  readonly isSecure: boolean;
}

const DAY = 24 * 60 * 60;

/** A session ends when it was not used for this long. */
const IDLE_SECONDS = 7 * DAY;
/** How exactly the last use of a session is known. */
const USE_NOTED_AFTER = 10 * 60;

const made = new Map<boolean, ReturnType<typeof createAuth>>();

/**
 * The library that keeps people, passwords and sessions. A browser that came by https gets cookies which it never
 * sends otherwise, hence one for each.
 */
export function getAuth(isSecure: boolean) {
  const auth = made.get(isSecure) ?? createAuth(isSecure);
  made.set(isSecure, auth);
  return auth;
}

function createAuth(isSecure: boolean) {
  return betterAuth({
    appName: "Seaworthy",
    baseURL: getSiteAddress(),
    secret: getSecret(),
    database: prismaAdapter(getDatabase(), { provider: "postgresql", transaction: true }),
    user: { additionalFields: { locale: { type: "string", required: false, defaultValue: "en" } } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: IDLE_SECONDS, updateAge: USE_NOTED_AFTER },
    advanced: {
      // Prefixed here rather than by the library, whose own prefix ties a cookie to https but not to this host.
      useSecureCookies: false,
      cookiePrefix: isSecure ? "__Host-seaworthy" : "seaworthy",
      defaultCookieAttributes: { secure: isSecure },
      ipAddress: { disableIpTracking: true },
    },
    logger: { level: "error" },
    telemetry: { enabled: false },
  });
}
