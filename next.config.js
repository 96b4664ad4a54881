import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

// The headers that are the same for every response. The policy for scripts carries a nonce: see proxy.ts.
const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // An address can hold the private link of an assessment.
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

/** @type {import("next").NextConfig} */
const config = {
  // A second build beside a running server (tests, trials) needs a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // See the file for why.
  turbopack: { resolveAlias: { "zod/mini": { browser: "./app/_questions/zod-mini.ts" } } },
  // Finds files of its own beside its code, as the fonts of a document are found beside theirs.
  serverExternalPackages: ["pdfkit"],
  // content/ is read at run time by lib/content, so it is no part of the bundle.
  outputFileTracingIncludes: {
    "/**": ["./content/**", "./node_modules/@expo-google-fonts/source-*/*/*.ttf"],
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
    },
    {
      // Named here and not by its handler, since what a handler names is never compressed on the way.
      source: "/:locale/assess/:assessmentId/result/what-if",
      headers: [{ key: "Content-Type", value: "application/json" }],
    },
  ],
};

export default withNextIntl(config);
