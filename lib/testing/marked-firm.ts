import { createToken, hashToken } from "@/lib/server/access/token";
import { getDatabase } from "@/lib/server/database";
import { scoreAnswers } from "./result";

interface Ties {
  /** Who has the firm in their account, and wrote what has an author. */
  readonly userId: string | null;
  /** The agency it shares with, and the member who follows it up. */
  readonly agencyId: string;
  readonly counsellorId: string | null;
  /** The member who wrote a note about it. */
  readonly noteBy: string | null;
  readonly isWithdrawn?: boolean;
}

export interface MarkedFirm {
  readonly id: string;
  readonly token: string;
  readonly assessmentId: string;
  readonly stepId: string;
  readonly checkInId: string;
  readonly supportId: string;
  readonly noteId: string;
  /** Of the links that others were given. */
  readonly shareToken: string;
  readonly calendarToken: string;
  readonly personToken: string;
  /** Of the invitation by which it came to the agency. */
  readonly invitationToken: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** A firm with a row in every table that is a firm's; the marker stands in each text of it, and nowhere else. */
export async function newMarkedFirm(marker: string, ties: Ties): Promise<MarkedFirm> {
  const database = getDatabase();
  const { userId, agencyId, counsellorId, noteBy, isWithdrawn = false } = ties;
  const token = createToken();
  const [shareToken, calendarToken] = [createToken(), createToken()];
  const [personToken, invitationToken] = [createToken(), createToken()];
  const soon = new Date(Date.now() + 7 * DAY);
  const { id } = await database.firm.create({
    data: { tokenHash: hashToken(token), name: `${marker} firm` },
    select: { id: true },
  });
  const answers = { "profile.region": marker };
  const { id: assessmentId } = await database.assessment.create({
    data: {
      firmId: id,
      edition: "2026.1",
      locale: "en",
      journey: "quick",
      revision: 1,
      answers: { create: { questionId: "profile.note", value: `${marker} answer`, revision: 1 } },
      changes: {
        create: {
          revision: 1,
          changeId: marker,
          questionId: "profile.note",
          value: marker,
          enteredById: userId,
        },
      },
      drafts: { create: { questionId: "profile.founded", text: `${marker} draft` } },
      goals: { create: { levels: { [marker]: 3 } } },
    },
    select: { id: true },
  });
  const { id: resultId } = await database.result.create({
    data: {
      assessmentId,
      number: 1,
      revision: 1,
      edition: "2026.1",
      engine: "1",
      asOf: new Date("2026-11-24"),
      answers,
      result: JSON.parse(JSON.stringify(scoreAnswers({}))),
    },
    select: { id: true },
  });
  await database.rating.create({
    data: {
      assessmentId,
      agencyId,
      questionId: "profile.note",
      value: `${marker} rating`,
      reason: `${marker} reason`,
      authorId: noteBy,
      acceptance: { create: { revision: 1 } },
    },
  });
  await database.review.create({
    data: {
      assessmentId,
      agencyId,
      resultId,
      kind: "returned",
      comment: `${marker} review`,
      authorId: noteBy,
    },
  });
  const remark = { questionId: "profile.note", text: `${marker} remark`, isOfFirm: true, byId: userId };
  await database.questionRemark.create({ data: { assessmentId, agencyId, ...remark } });
  await database.shareLink.create({
    data: { assessmentId, resultId, tokenHash: hashToken(shareToken), expiresAt: soon },
  });
  if (userId) await database.firmPerson.create({ data: { firmId: id, userId } });
  const invited = await database.firmInvitation.create({
    data: { firmId: id, email: `${marker}@example.org`, tokenHash: hashToken(personToken), expiresAt: soon },
    select: { id: true },
  });
  await database.mailMessage.create({
    data: {
      kind: "firm-invitation",
      dedupeKey: `firm-invitation:${invited.id}`,
      to: `${marker}@example.org`,
      subject: `${marker} mail`,
      text: marker,
      sendAfter: new Date("2099-01-01"),
    },
  });
  const invitation = await database.invitation.create({
    data: {
      agencyId,
      tokenHash: hashToken(invitationToken),
      firmName: `${marker} invited`,
      email: `${marker}@example.com`,
      note: marker,
      externalId: marker,
      facts: { "profile.note": marker },
      parts: ["results"],
      purposes: ["counselling"],
      counsellorId,
      maxUses: 1,
      expiresAt: soon,
    },
    select: { id: true },
  });
  const { id: caseId } = await database.case.create({
    data: {
      agencyId,
      firmId: id,
      counsellorId,
      handovers: { create: { toId: counsellorId, note: marker } },
      letters: { create: { kind: "look-again", recipients: 1 } },
    },
    select: { id: true },
  });
  const note = { kind: "note", text: `${marker} note`, happenedOn: new Date("2026-11-02") } as const;
  const { id: noteId } = await database.note.create({
    data: {
      ...note,
      caseId,
      authorId: noteBy,
      audience: "firm",
      versions: { create: { ...note, number: 1, audience: "agency", until: new Date() } },
    },
    select: { id: true },
  });
  await database.consent.create({
    data: {
      firmId: id,
      agencyId,
      invitationId: invitation.id,
      parts: ["results", "answers", "plan", "outcomes"],
      purposes: ["counselling", "statistics"],
      givenById: userId,
      withdrawnAt: isWithdrawn ? new Date() : null,
    },
  });
  const { id: stepId } = await database.planStep.create({
    data: {
      firmId: id,
      title: `${marker} step`,
      owner: marker,
      evidence: marker,
      createdById: userId,
      entries: { create: { revision: null, comment: `${marker} comment`, byId: userId } },
    },
    select: { id: true },
  });
  await database.calendarLink.create({ data: { firmId: id, tokenHash: hashToken(calendarToken) } });
  const told = { asOf: new Date("2026-11-01"), figures: { exportShare: 12.5 } };
  await database.reminderSubscription.create({
    data: {
      firmId: id,
      email: `${marker}@example.net`,
      locale: "en",
      timeZone: "Europe/Brussels",
      rhythm: "weekly",
      quietFrom: 20,
      quietTo: 8,
      nextAt: new Date("2099-01-01"),
      told: { create: { key: `${marker} told`, at: new Date() } },
    },
  });
  const { id: checkInId } = await database.checkIn.create({
    data: {
      firmId: id,
      ...told,
      createdById: userId,
      entries: { create: { revision: 1, ...told, byId: userId } },
    },
    select: { id: true },
  });
  const help = {
    type: "counselling",
    bodyName: `${marker} body`,
    receivedOn: new Date("2026-10-01"),
    hours: 2.5,
  } as const;
  const { id: supportId } = await database.supportReceived.create({
    data: {
      firmId: id,
      ...help,
      createdById: userId,
      entries: { create: { revision: 1, ...help, byId: userId } },
    },
    select: { id: true },
  });
  return {
    id,
    token,
    assessmentId,
    stepId,
    checkInId,
    supportId,
    noteId,
    shareToken,
    calendarToken,
    personToken,
    invitationToken,
  };
}
