import { expect, it } from "vitest";
import { provideDatabase } from "@/lib/testing/database";
import { getDatabase } from "./database";

provideDatabase();

it("the database and the program mean the same moment, whatever zone the database lives in", async () => {
  const [row] = await getDatabase().$queryRaw<{ apart: number }[]>`
    SELECT abs(extract(epoch FROM now() - ${new Date()}::timestamptz))::float8 AS apart`;
  expect(row?.apart).toBeLessThan(60);
});
