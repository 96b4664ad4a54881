import "server-only";

/**
 * Whose each table is: what an export holds and an erasure takes follows from here. A test compares it with the
 * database, so that no new table is forgotten.
 *
 * A table of a firm or a person says by which column its rows hang on theirs: on the owner itself, or on a row of
 * another table of the owner.
 */
interface Owned {
  readonly of: "firm" | "person";
  readonly by: string;
  readonly through?: string;
  /** Of these rows only those of which this SQL is true; the others are the agency's own. */
  readonly only?: string;
}

export const OWNERS = {
  Firm: { of: "firm", by: "id" },
  FirmPerson: { of: "firm", by: "firmId" },
  FirmInvitation: { of: "firm", by: "firmId" },
  Assessment: { of: "firm", by: "firmId" },
  Answer: { of: "firm", by: "assessmentId", through: "Assessment" },
  AnswerChange: { of: "firm", by: "assessmentId", through: "Assessment" },
  Draft: { of: "firm", by: "assessmentId", through: "Assessment" },
  Result: { of: "firm", by: "assessmentId", through: "Assessment" },
  Goal: { of: "firm", by: "assessmentId", through: "Assessment" },
  ShareLink: { of: "firm", by: "assessmentId", through: "Assessment" },
  Rating: { of: "firm", by: "assessmentId", through: "Assessment" },
  RatingAcceptance: { of: "firm", by: "ratingId", through: "Rating" },
  Review: { of: "firm", by: "assessmentId", through: "Assessment" },
  QuestionRemark: { of: "firm", by: "assessmentId", through: "Assessment" },
  PlanStep: { of: "firm", by: "firmId" },
  PlanStepEntry: { of: "firm", by: "stepId", through: "PlanStep" },
  CalendarLink: { of: "firm", by: "firmId" },
  CheckIn: { of: "firm", by: "firmId" },
  CheckInEntry: { of: "firm", by: "checkInId", through: "CheckIn" },
  SupportReceived: { of: "firm", by: "firmId" },
  SupportEntry: { of: "firm", by: "supportId", through: "SupportReceived" },
  Consent: { of: "firm", by: "firmId" },
  Case: { of: "firm", by: "firmId" },
  CaseLetter: { of: "firm", by: "caseId", through: "Case" },
  Proposal: { of: "firm", by: "firmId" },
  ReminderSubscription: { of: "firm", by: "firmId" },
  ReminderTold: { of: "firm", by: "subscriptionId", through: "ReminderSubscription" },
  Standing: { of: "firm", by: "firmId" },
  Note: { of: "firm", by: "caseId", through: "Case", only: "audience = 'firm'" },
  NoteVersion: { of: "firm", by: "noteId", through: "Note", only: "audience = 'firm'" },
  User: { of: "person", by: "id" },
  Account: { of: "person", by: "userId" },
  TwoFactor: { of: "person", by: "userId" },
  Session: { of: "person", by: "userId" },
  Membership: { of: "person", by: "userId" },
  SavedView: { of: "person", by: "membershipId", through: "Membership" },
  CaseLook: { of: "person", by: "userId" },
  Agency: { of: "agency" },
  Handover: { of: "agency" },
  Invitation: { of: "agency" },
  ClientImport: { of: "agency" },
  AuditEntry: { of: "system" },
  DirectoryReport: { of: "system" },
  MailMessage: { of: "system" },
  RateLimit: { of: "system" },
  SetUpLink: { of: "system" },
  Verification: { of: "system" },
  _prisma_migrations: { of: "system" },
} as const satisfies Record<string, Owned | { readonly of: "agency" | "system" }>;

type TableName = keyof typeof OWNERS;
export type TableOf<Owner> = {
  [Name in TableName]: (typeof OWNERS)[Name] extends { readonly of: Owner } ? Name : never;
}[TableName];

function tablesOf<Owner extends "firm" | "person">(owner: Owner): readonly TableOf<Owner>[] {
  return (Object.keys(OWNERS) as TableName[]).filter((name) => OWNERS[name].of === owner) as TableOf<Owner>[];
}

export const FIRM_TABLES = tablesOf("firm");
export const PERSON_TABLES = tablesOf("person");

/**
 * What a person made or wrote in records that are another's, by the column that names them. An export of the person
 * names the record and the moment; of its words only those in `words`, for the rest is the firm's or the agency's.
 * In a `history`, which is never altered, the id stays when the account goes, and leads to nobody.
 */
export const AUTHORED = {
  FirmPerson: { column: "userId", shown: ["firmId", "createdAt"] },
  FirmInvitation: { column: "createdById", shown: ["id", "firmId", "email", "createdAt"] },
  AnswerChange: { column: "enteredById", shown: ["assessmentId", "questionId", "at"], isHistory: true },
  Rating: { column: "authorId", shown: ["id", "assessmentId", "questionId", "createdAt"], isHistory: true },
  Review: { column: "authorId", shown: ["id", "assessmentId", "kind", "at"], isHistory: true },
  QuestionRemark: { column: "byId", shown: ["id", "assessmentId", "questionId", "at"], isHistory: true },
  CaseLetter: { column: "sentById", shown: ["id", "caseId", "kind", "at"] },
  PlanStep: { column: "createdById", shown: ["id", "firmId", "createdAt"] },
  PlanStepEntry: { column: "byId", shown: ["id", "stepId", "at", "comment"], isHistory: true },
  CheckIn: { column: "createdById", shown: ["id", "firmId", "createdAt"] },
  CheckInEntry: { column: "byId", shown: ["checkInId", "revision", "at"], isHistory: true },
  SupportReceived: { column: "createdById", shown: ["id", "firmId", "createdAt"] },
  SupportEntry: { column: "byId", shown: ["supportId", "revision", "at"], isHistory: true },
  Handover: { column: "byId", shown: ["id", "caseId", "at"] },
  Note: { column: "authorId", shown: ["id", "caseId", "createdAt", "changedAt"] },
  Consent: { column: "givenById", shown: ["id", "firmId", "agencyId", "givenAt"] },
  Invitation: { column: "createdById", shown: ["id", "agencyId", "createdAt"] },
  ClientImport: { column: "userId", shown: ["id", "agencyId", "fileName", "createdAt"] },
} as const satisfies Partial<
  Record<
    TableName,
    { readonly column: string; readonly shown: readonly string[]; readonly isHistory?: boolean }
  >
>;
export type AuthoredTable = keyof typeof AUTHORED;
export const AUTHORED_TABLES = Object.keys(AUTHORED) as AuthoredTable[];

/** What opens something, or proves who somebody is: in no export. Most of it is kept as a hash only. */
export const SECRET_COLUMNS = [
  "tokenHash",
  "token",
  "password",
  "accessToken",
  "refreshToken",
  "idToken",
  "secret",
  "backupCodes",
] as const;
