import "server-only";
import { forgetEnded } from "./identity/session";
import { forgetPastAttempts } from "./limits/limiter";
import { deliverWaiting } from "./mail/deliver";
import { planReminders } from "./reminders/plan-reminders";
import { deleteOutdated } from "./rights/retention";

/**
 * What every server does by itself, again and again. Each chore must be right however many servers do it at the same
 * time and whenever one of them dies: it claims what it works on, or its work done twice is the same as done once.
 */
interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: () => Promise<unknown>;
}

const chores: readonly Chore[] = [
  { name: "Sending mail", everySeconds: 2, work: () => deliverWaiting() },
  { name: "Planning reminders", everySeconds: 5, work: () => planReminders() },
  { name: "Forgetting past attempts", everySeconds: 600, work: forgetPastAttempts },
  { name: "Forgetting ended sessions", everySeconds: 3600, work: forgetEnded },
  // More often than once a day, as a server may be stopped every night.
  { name: "Deleting what is kept no longer", everySeconds: 3600, work: () => deleteOutdated() },
];

/** Goes on for ever. An error is told once, not at every turn, and the next turn tries again. */
async function repeat({ name, everySeconds, work }: Chore): Promise<never> {
  let told = "";
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, everySeconds * 1000).unref());
    try {
      await work();
      told = "";
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) console.error(`${name} failed, and is tried again: ${message}`);
      told = message;
    }
  }
}

export function startChores(): void {
  for (const chore of chores) void repeat(chore);
}
