import type { MetadataRoute } from "next";

/** Assessments are private; only the pages for everybody are listed. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/api/", "/open/", "/*/assess/", "/*/account/", "/*/firm/", "/*/agency/"],
    },
  };
}
