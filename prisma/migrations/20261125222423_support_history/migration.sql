-- AlterTable
ALTER TABLE "SupportReceived" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SupportEntry" (
    "supportId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "type" "SupportType" NOT NULL,
    "bodyId" TEXT,
    "bodyName" TEXT NOT NULL,
    "receivedOn" DATE NOT NULL,
    "hours" DECIMAL(6,1),
    "rating" INTEGER,
    "byId" TEXT,
    "agencyId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SupportEntry_pkey" PRIMARY KEY ("supportId","revision")
);

-- AddForeignKey
ALTER TABLE "SupportEntry" ADD CONSTRAINT "SupportEntry_supportId_fkey" FOREIGN KEY ("supportId") REFERENCES "SupportReceived"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was recorded so far is the first saying of each record. Written by hand.
INSERT INTO "SupportEntry" ("supportId", "revision", "type", "bodyId", "bodyName", "receivedOn", "hours", "rating", "byId", "agencyId", "at")
SELECT "id", 1, "type", "bodyId", "bodyName", "receivedOn", "hours", "rating", "createdById", "agencyId", "createdAt"
  FROM "SupportReceived";

-- It stays as it was. Written by hand: Prisma's schema has no word for triggers.
CREATE TRIGGER "SupportEntry_unaltered" BEFORE UPDATE ON "SupportEntry" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
