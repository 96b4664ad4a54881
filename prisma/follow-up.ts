/** What a made-up firm did between its assessments, written through the commands that the pages use. */
import { holdingLink } from "@/lib/server/access/visitor";
import { openByToken } from "@/lib/server/assessment/scope";
import { openFirm } from "@/lib/server/firm/scope";
import { recordCheckIn, recordSupport } from "@/lib/server/outcomes/commands";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";
import { addStep, changeStep } from "@/lib/server/plan/commands";
import { openPlanOfFirm } from "@/lib/server/plan/scope";
import type { DemoFollowUp } from "./demo-firms";
import { noonOf } from "./history";

/** `token` is that of the firm's private link. */
export async function addFollowUp(token: string, { steps, support, outcomes }: DemoFollowUp): Promise<void> {
  const firmId = (await openByToken(token))?.firmId;
  const firm = firmId ? await openFirm(firmId, holdingLink(firmId, token)) : null;
  if (!firm) throw new Error("A private link does not open its firm.");
  const plan = openPlanOfFirm(firm);
  for (const { addedOn, begunOn, doneOn, evidence = "", ...told } of steps) {
    const fields = { ...told, evidence: "", status: "open" } as const;
    const id = await addStep(plan, fields, null, noonOf(addedOn));
    if (begunOn) await changeStep(plan, id, 1, { ...fields, status: "doing" }, noonOf(begunOn));
    if (doneOn)
      await changeStep(plan, id, begunOn ? 2 : 1, { ...fields, evidence, status: "done" }, noonOf(doneOn));
  }
  const kept = openOutcomesOfFirm(firm);
  for (const record of support) await recordSupport(kept, record, noonOf(record.receivedOn));
  for (const told of outcomes) await recordCheckIn(kept, told, noonOf(told.asOf));
}
