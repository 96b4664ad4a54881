import os from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

// A zone that nobody's laptop is in, with a 45-minute offset: what leans on the local clock shows at once.
process.env.TZ = "Pacific/Chatham";

const root = import.meta.dirname;
const stored = ["lib/server/**/*.test.ts", "app/**/*.test.ts", "scripts/backup/**/*.test.ts"];

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Its real module throws outside of a server build, which is its whole purpose.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    // A machine with two busy cores is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Left alone it keeps one core back, and half of the tests wait for PostgreSQL anyway.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          // What touches nothing leaves nothing behind for the next file.
          isolate: false,
          include: ["**/*.test.ts", "**/*.test.tsx", "**/*.test.mjs"],
          exclude: ["node_modules", "bench/node_modules", ".data", ".next*", ...stored],
        },
      },
      {
        extends: true,
        test: {
          name: "stored",
          include: stored,
          globalSetup: "lib/testing/postgres-server.ts",
          // A machine that is busy with other work takes its time for a transaction.
          testTimeout: 20_000,
        },
      },
    ],
  },
});
