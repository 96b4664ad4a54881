-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('note', 'meeting', 'agreement');

-- CreateEnum
CREATE TYPE "NoteAudience" AS ENUM ('agency', 'firm');

-- CreateTable
CREATE TABLE "Standing" (
    "firmId" UUID NOT NULL,
    "assessmentId" UUID,
    "finishedRevision" INTEGER NOT NULL DEFAULT 0,
    "resultAt" TIMESTAMPTZ(3),
    "band" TEXT,
    "stage" TEXT,
    "sizeClass" TEXT,
    "region" TEXT,
    "sector" TEXT,
    "readiness" DOUBLE PRECISION,
    "previousReadiness" DOUBLE PRECISION,
    "openGaps" INTEGER NOT NULL DEFAULT 0,
    "reviewDueOn" DATE,
    "planDueOn" DATE,

    CONSTRAINT "Standing_pkey" PRIMARY KEY ("firmId")
);

-- CreateTable
CREATE TABLE "CaseLook" (
    "caseId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "seenResultAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseLook_pkey" PRIMARY KEY ("caseId","userId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "fromId" UUID,
    "toId" UUID,
    "byId" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authorId" TEXT,
    "kind" "NoteKind" NOT NULL,
    "audience" "NoteAudience" NOT NULL,
    "text" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "noteId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "audience" "NoteAudience" NOT NULL,
    "text" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("noteId","number")
);

-- CreateIndex
CREATE INDEX "Standing_assessmentId_idx" ON "Standing"("assessmentId");

-- CreateIndex
CREATE INDEX "CaseLook_userId_idx" ON "CaseLook"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_membershipId_name_key" ON "SavedView"("membershipId", "name");

-- CreateIndex
CREATE INDEX "Handover_caseId_idx" ON "Handover"("caseId");

-- CreateIndex
CREATE INDEX "Handover_fromId_idx" ON "Handover"("fromId");

-- CreateIndex
CREATE INDEX "Handover_toId_idx" ON "Handover"("toId");

-- CreateIndex
CREATE INDEX "Handover_byId_idx" ON "Handover"("byId");

-- CreateIndex
CREATE INDEX "Note_caseId_happenedOn_idx" ON "Note"("caseId", "happenedOn");

-- CreateIndex
CREATE INDEX "Note_authorId_idx" ON "Note"("authorId");

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLook" ADD CONSTRAINT "CaseLook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here on: Prisma's schema has no word for triggers.

-- Reads anew where these firms stand. One writer at a time for each firm, so that the last one counts all.
CREATE FUNCTION refresh_standings(firms uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM "Firm" WHERE "id" = ANY (firms) ORDER BY "id" FOR NO KEY UPDATE;
    INSERT INTO "Standing" ("firmId", "assessmentId", "finishedRevision", "resultAt", "band", "stage", "sizeClass",
        "region", "sector", "readiness", "previousReadiness", "openGaps", "reviewDueOn", "planDueOn")
    SELECT firm."id",
        assessment."id",
        coalesce((SELECT max("revision") FROM "Result" WHERE "assessmentId" = assessment."id"), 0),
        newest."createdAt",
        newest."document" #>> '{band,value}',
        newest."document" #>> '{stage,value}',
        newest."document" ->> 'sizeClass',
        newest."answers" ->> 'profile.region',
        newest."answers" ->> 'profile.sector',
        (newest."document" #>> '{readiness,score}')::double precision,
        (previous."document" #>> '{readiness,score}')::double precision,
        (SELECT count(*) FROM jsonb_array_elements(newest."document" -> 'criticalGaps') gap
          WHERE gap ->> 'state' = 'open'),
        newest."asOf" + make_interval(months => (newest."document" ->> 'nextReviewMonths')::int),
        (SELECT min("dueOn") FROM "PlanStep" WHERE "firmId" = firm."id" AND "status" IN ('open', 'doing'))
    FROM "Firm" firm
    LEFT JOIN LATERAL (
        SELECT "id" FROM "Assessment" WHERE "firmId" = firm."id" ORDER BY "createdAt" DESC, "id" DESC LIMIT 1
    ) assessment ON true
    LEFT JOIN LATERAL (
        SELECT result."createdAt", result."asOf", result."answers", result."result"::jsonb AS "document"
        FROM "Result" result JOIN "Assessment" of ON of."id" = result."assessmentId"
        WHERE of."firmId" = firm."id" ORDER BY result."createdAt" DESC, result."number" DESC LIMIT 1
    ) newest ON true
    LEFT JOIN LATERAL (
        SELECT result."result"::jsonb AS "document"
        FROM "Result" result JOIN "Assessment" of ON of."id" = result."assessmentId"
        WHERE of."firmId" = firm."id" ORDER BY result."createdAt" DESC, result."number" DESC OFFSET 1 LIMIT 1
    ) previous ON true
    WHERE firm."id" = ANY (firms)
    ON CONFLICT ("firmId") DO UPDATE SET
        "assessmentId" = excluded."assessmentId",
        "finishedRevision" = excluded."finishedRevision",
        "resultAt" = excluded."resultAt",
        "band" = excluded."band",
        "stage" = excluded."stage",
        "sizeClass" = excluded."sizeClass",
        "region" = excluded."region",
        "sector" = excluded."sector",
        "readiness" = excluded."readiness",
        "previousReadiness" = excluded."previousReadiness",
        "openGaps" = excluded."openGaps",
        "reviewDueOn" = excluded."reviewDueOn",
        "planDueOn" = excluded."planDueOn";
END;
$$;

CREATE FUNCTION refresh_standings_of_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_standings(ARRAY (
        SELECT DISTINCT of."firmId" FROM stored JOIN "Assessment" of ON of."id" = stored."assessmentId"));
    RETURN NULL;
END;
$$;

-- For what names its firm itself.
CREATE FUNCTION refresh_standings_of_firms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_standings(ARRAY (SELECT DISTINCT "firmId" FROM changed));
    RETURN NULL;
END;
$$;

CREATE TRIGGER "Result_standing" AFTER INSERT ON "Result"
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_results();
CREATE TRIGGER "Assessment_begun_standing" AFTER INSERT ON "Assessment"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_firms();
CREATE TRIGGER "Assessment_deleted_standing" AFTER DELETE ON "Assessment"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_firms();
CREATE TRIGGER "PlanStep_added_standing" AFTER INSERT ON "PlanStep"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_firms();
CREATE TRIGGER "PlanStep_changed_standing" AFTER UPDATE ON "PlanStep"
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_firms();
CREATE TRIGGER "PlanStep_deleted_standing" AFTER DELETE ON "PlanStep"
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_standings_of_firms();

-- The firms that are there already.
SELECT refresh_standings(ARRAY (SELECT "id" FROM "Firm"));
