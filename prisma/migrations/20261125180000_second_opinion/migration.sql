-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('validated', 'returned', 'reverted');

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" TEXT,
    "agencyId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingAcceptance" (
    "ratingId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingAcceptance_pkey" PRIMARY KEY ("ratingId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "resultId" UUID NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "comment" TEXT NOT NULL,
    "authorId" TEXT,
    "agencyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionRemark" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "isOfFirm" BOOLEAN NOT NULL,
    "byId" TEXT,
    "agencyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionRemark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Rating_assessmentId_agencyId_questionId_idx" ON "Rating"("assessmentId", "agencyId", "questionId");

-- CreateIndex
CREATE INDEX "Review_assessmentId_agencyId_idx" ON "Review"("assessmentId", "agencyId");

-- CreateIndex
CREATE INDEX "Review_resultId_idx" ON "Review"("resultId");

-- CreateIndex
CREATE INDEX "QuestionRemark_assessmentId_agencyId_questionId_idx" ON "QuestionRemark"("assessmentId", "agencyId", "questionId");

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingAcceptance" ADD CONSTRAINT "RatingAcceptance_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "Rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Result"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionRemark" ADD CONSTRAINT "QuestionRemark_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was said stays as it was said. Written by hand: Prisma's schema has no word for triggers.
CREATE TRIGGER "Rating_unaltered" BEFORE UPDATE ON "Rating" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Rating_kept" BEFORE DELETE ON "Rating" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_alone();
CREATE TRIGGER "RatingAcceptance_unaltered" BEFORE UPDATE ON "RatingAcceptance" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Review_unaltered" BEFORE UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "Review_kept" BEFORE DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_alone();
CREATE TRIGGER "QuestionRemark_unaltered" BEFORE UPDATE ON "QuestionRemark" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "QuestionRemark_kept" BEFORE DELETE ON "QuestionRemark" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_alone();
