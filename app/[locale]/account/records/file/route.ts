import { findSignedIn } from "@/app/_access/access";
import { refuse } from "@/app/_access/http";
import { fileResponse } from "@/app/_results/send-file";
import { formatExport } from "@/app/_rights/export-document";
import { readClock } from "@/lib/server/clock";
import { exportPerson } from "@/lib/server/rights/export";

/** Everything of the person who is signed in, in one file. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/account/records/file">) {
  const person = await findSignedIn();
  if (!person) return refuse(404, "There is nothing here for you.");
  const now = readClock();
  return fileResponse(`seaworthy-account-${now.toISOString().slice(0, 10)}`, {
    type: "application/json; charset=utf-8",
    ending: "json",
    body: await formatExport((await params).locale, "person", await exportPerson(person), now),
  });
}
