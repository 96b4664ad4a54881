-- CreateTable
CREATE TABLE "Firm" (
    "id" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "name" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Firm_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "Assessment"
ADD COLUMN     "firmId" UUID,
ADD COLUMN     "startedFromId" UUID;

-- Each assessment so far is that of a firm of its own, which takes over its private link. The firm has the same id,
-- by which browsers remember that they may open it.
INSERT INTO "Firm" ("id", "tokenHash", "createdAt") SELECT "id", "tokenHash", "createdAt" FROM "Assessment";
UPDATE "Assessment" SET "firmId" = "id";

-- DropIndex
DROP INDEX "Assessment_tokenHash_key";

-- AlterTable
ALTER TABLE "Assessment" DROP COLUMN "tokenHash", ALTER COLUMN "firmId" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Firm_tokenHash_key" ON "Firm"("tokenHash");

-- CreateIndex
CREATE INDEX "Assessment_firmId_idx" ON "Assessment"("firmId");

-- CreateIndex
CREATE INDEX "Assessment_startedFromId_idx" ON "Assessment"("startedFromId");

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_startedFromId_fkey" FOREIGN KEY ("startedFromId") REFERENCES "Result"("id") ON DELETE SET NULL ON UPDATE CASCADE;
