import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { getDatabase } from "@/lib/server/database";
import { openFirm } from "@/lib/server/firm/scope";
import { deliverWaiting } from "@/lib/server/mail/deliver";
import type { Send } from "@/lib/server/mail/transport";
import { addStep } from "@/lib/server/plan/commands";
import { openPlanOfFirm } from "@/lib/server/plan/scope";
import { planReminders } from "@/lib/server/reminders/plan-reminders";
import { listFirmReminders, remindFirm, type Wish } from "@/lib/server/reminders/subscriptions";
import { newAssessment } from "./assessment";
import { provideDatabase } from "./database";
import { MailServer } from "./mail-server";

export const wish: Wish = {
  email: "ann@example.com",
  locale: "en",
  rhythm: "daily",
  timeZone: "Europe/Brussels",
  quietFrom: 20,
  quietTo: 8,
};
/** A Wednesday. */
export const begin = new Date("2026-11-25T12:00:00Z");
export const atEight = (day: string) => new Date(`${day}T07:00:00Z`);

/** A firm with a step due on 10 December, that has this address reminded. */
export async function newReminded(changed: Partial<Wish> = {}) {
  const made = await newAssessment();
  const firm = await openFirm(made.firmId, made.visitor);
  if (!firm) throw new Error("A firm opens by its link.");
  const plan = openPlanOfFirm(firm);
  const fields = {
    title: "Appoint someone",
    owner: "",
    dueOn: "2026-12-10",
    status: "open",
    evidence: "",
  } as const;
  const stepId = await addStep(plan, fields);
  await remindFirm(firm, { ...wish, ...changed }, true, begin);
  const [subscription] = await listFirmReminders(firm);
  return { firm, plan, stepId, fields, id: subscription?.id ?? "" };
}

/** As if the pause after a failed attempt, or a claim, had run out. */
export const passTime = () =>
  getDatabase().mailMessage.updateMany({ data: { claimedUntil: new Date(0), sendAfter: new Date(0) } });

/**
 * Gives the test file a database, a mail server that knows nobody at `nobody@`, and a clock that travels: all that
 * this server does, and others that it starts, is done at the moment that was travelled to.
 */
export function provideReminders() {
  provideDatabase();
  const server = new MailServer((to) => (to.startsWith("nobody") ? { code: 550 } : null));
  const folder = mkdtempSync(path.join(tmpdir(), "seaworthy-clock-"));
  const clock = path.join(folder, "clock");
  const travelTo = (moment: Date) => writeFileSync(clock, moment.toISOString());

  beforeAll(async () => {
    process.env.SEAWORTHY_TEST_CLOCK = clock;
    process.env.SMTP_URL = await server.start();
    process.env.MAIL_FROM = "Seaworthy <no-reply@seaworthy.example>";
    process.env.PUBLIC_URL = "https://seaworthy.example";
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    travelTo(begin);
    await getDatabase().reminderSubscription.deleteMany();
    await getDatabase().mailMessage.deleteMany();
    server.mails.length = 0;
  });

  /** One server's turn at a moment: plans, and sends what waits. */
  async function turn(now: Date, send?: Send): Promise<void> {
    travelTo(now);
    await planReminders();
    await deliverWaiting(send);
  }
  const subjects = () => server.mails.map(({ headers }) => /^Subject: (.*)$/m.exec(headers)?.[1]);
  return { server, travelTo, turn, subjects };
}
