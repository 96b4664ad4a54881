import { defineConfig } from "prisma/config";

// For those who use Prisma's own command line; `npm start` and `npm run db` read the same folders.
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset" },
});
