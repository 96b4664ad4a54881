import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // A second build beside a running server (tests, trials) needs a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // content/ is read at run time by lib/content, so it is no part of the bundle.
  outputFileTracingIncludes: { "/**": ["./content/**"] },
};

export default withNextIntl(config);
