import "server-only";
import { type AnswerChange, mergeChanges, type SaveOutcome } from "@/lib/domain/assessment/merge-changes";
import type { Journey } from "@/lib/domain/edition/schema";
import { AppError } from "@/lib/errors";
import { createToken, hashToken } from "../access/token";
import { readClock } from "../clock";
import { lockFirm } from "../consent/write-consent";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import { eraseFirmRows } from "../rights/erase-firm";
import { toStorableText } from "../storable-text";
import { deleted, readStored, toStorable, writeMerge } from "./answer-store";
import { assessmentExists, type FinishedAssessment, findResultNumber, insertResult } from "./result-store";
import type { AssessmentScope, OwnAssessmentScope } from "./scope";

/** Each failed attempt means that another writer got through, so this is the longest queue at one assessment. */
const maxAttempts = 60;
/** Far more than any question asks for. */
const longestDraft = 10_000;
const rowPointsToNothing = "P2003";

interface NewAssessment {
  readonly journey: Journey;
  readonly locale: string;
  readonly edition: string;
}

/**
 * Makes a firm with an empty assessment. The token is in nobody's hands but the caller's: it cannot be read back.
 * Here and below `at` is the clock, which only made-up histories set.
 */
export async function createAssessment(
  start: NewAssessment,
  at = readClock(),
): Promise<{ id: string; firmId: string; token: string }> {
  const token = createToken();
  const { journey, locale, edition } = start;
  const { id, firmId } = await getDatabase().assessment.create({
    data: {
      journey,
      locale,
      edition,
      createdAt: at,
      firm: { create: { tokenHash: hashToken(token), createdAt: at } },
    },
    select: { id: true, firmId: true },
  });
  return { id, firmId, token };
}

/** The quick check goes on as the full assessment, or back; the answers stay. */
export async function changeJourney(scope: AssessmentScope, journey: Journey): Promise<void> {
  await getDatabase().assessment.updateMany({ where: { id: scope.id }, data: { journey } });
}

/**
 * Stores changes, all in one transaction, and says what became of each. When this returns, what is "saved" is on
 * disk. It reads, decides and writes in two statements; the writing one does nothing if the assessment moved on
 * since the reading, and then all is decided anew. So no transaction is held open, and none waits for a client.
 */
export async function saveAnswers(
  scope: AssessmentScope,
  changes: readonly AnswerChange[],
  at = readClock(),
): Promise<readonly SaveOutcome[]> {
  if (changes.length === 0) return [];
  const storable = changes.map((change) => ({ ...change, value: toStorable(change.value) }));
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const stored = await readStored(scope, storable);
    const merge = mergeChanges(stored, storable);
    const settled = merge.outcomes.flatMap(({ state, questionId }) =>
      state === "saved" ? [questionId] : [],
    );
    const nothingToWrite = merge.changes.length === 0 && !settled.some((id) => stored.drafted.includes(id));
    if (nothingToWrite || (await writeMerge(scope, stored.revision, merge, settled, at)))
      return merge.outcomes;
  }
  throw new AppError("BUSY", "This assessment is being changed by too many writers at once.");
}

/** Keeps what was typed and cannot be an answer yet. Empty text takes the draft away. */
export async function saveDraft(scope: AssessmentScope, questionId: string, text: string): Promise<void> {
  if (text.length > longestDraft) throw new AppError("TOO_LARGE", "This text is too long to be kept.");
  const key = { assessmentId: scope.id, questionId };
  const { draft } = getDatabase();
  if (text === "") {
    await draft.deleteMany({ where: key });
    return;
  }
  const kept = toStorableText(text);
  try {
    await draft.upsert({
      where: { assessmentId_questionId: key },
      create: { ...key, text: kept },
      update: { text: kept },
    });
  } catch (error) {
    if (!isDeleted(error)) throw error;
    throw deleted();
  }
}

/**
 * Keeps a result for ever, and returns its number. The answers of one revision have one result: asking again
 * returns the number of the one that is there.
 */
export async function storeResult(
  scope: AssessmentScope,
  finished: FinishedAssessment,
  at = readClock(),
): Promise<number> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const number =
      (await findResultNumber(scope, finished.revision)) ?? (await insertResult(scope, finished, at));
    if (number !== null) return number;
    if (!(await assessmentExists(scope))) throw deleted();
  }
  throw new AppError("BUSY", "The results of this assessment are being written by too many at once.");
}

/**
 * Deletes the assessment and all that hangs on it: answers, history, drafts, results; the firm too with its last
 * one. True if the firm is gone.
 */
export async function deleteAssessment({ id, firmId }: OwnAssessmentScope): Promise<boolean> {
  return getDatabase().$transaction(async (tx) => {
    await lockFirm(tx, firmId);
    await tx.assessment.deleteMany({ where: { id } });
    return (await tx.assessment.count({ where: { firmId } })) === 0 && eraseFirmRows(tx, firmId);
  });
}

function isDeleted(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === rowPointsToNothing;
}
