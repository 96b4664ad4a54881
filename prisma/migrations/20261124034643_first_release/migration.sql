-- CreateEnum
CREATE TYPE "Journey" AS ENUM ('quick', 'full');

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "edition" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "journey" "Journey" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "assessmentId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("assessmentId","questionId")
);

-- CreateTable
CREATE TABLE "AnswerChange" (
    "assessmentId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "changeId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerChange_pkey" PRIMARY KEY ("assessmentId","revision")
);

-- CreateTable
CREATE TABLE "Draft" (
    "assessmentId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("assessmentId","questionId")
);

-- CreateTable
CREATE TABLE "Result" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assessmentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "answers" JSON NOT NULL,
    "result" JSON NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_tokenHash_key" ON "Assessment"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerChange_assessmentId_changeId_key" ON "AnswerChange"("assessmentId", "changeId");

-- CreateIndex
CREATE UNIQUE INDEX "Result_assessmentId_number_key" ON "Result"("assessmentId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Result_assessmentId_revision_key" ON "Result"("assessmentId", "revision");

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerChange" ADD CONSTRAINT "AnswerChange_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is finished stays as it was. Written by hand: Prisma's schema has no word for triggers.
CREATE FUNCTION refuse_alteration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is a record: it is never altered', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

-- A deletion that cascades from the assessment finds the assessment gone; any other one finds it there.
CREATE FUNCTION refuse_deletion_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = OLD."assessmentId") THEN
        RAISE EXCEPTION '% is a record: it goes only with its assessment', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END;
$$;

CREATE TRIGGER "Result_unaltered" BEFORE UPDATE ON "Result" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Result_kept" BEFORE DELETE ON "Result" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_alone();
CREATE TRIGGER "AnswerChange_unaltered" BEFORE UPDATE ON "AnswerChange" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "AnswerChange_kept" BEFORE DELETE ON "AnswerChange" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_alone();
