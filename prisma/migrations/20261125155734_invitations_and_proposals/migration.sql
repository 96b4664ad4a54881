-- AlterTable
ALTER TABLE "AnswerChange" ADD COLUMN     "enteredById" TEXT;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "importId" UUID,
ADD COLUMN     "months" INTEGER,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "parts" "RecordPart"[],
ADD COLUMN     "purposes" "Purpose"[],
ADD COLUMN     "sentAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "membershipId" UUID,
    "tokenHash" CHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientImport" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "text" TEXT,
    "encoding" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClientImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_firmId_key" ON "Proposal"("firmId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_tokenHash_key" ON "Proposal"("tokenHash");

-- CreateIndex
CREATE INDEX "Proposal_agencyId_idx" ON "Proposal"("agencyId");

-- CreateIndex
CREATE INDEX "Proposal_membershipId_idx" ON "Proposal"("membershipId");

-- CreateIndex
CREATE INDEX "Proposal_expiresAt_idx" ON "Proposal"("expiresAt");

-- CreateIndex
CREATE INDEX "ClientImport_agencyId_idx" ON "ClientImport"("agencyId");

-- CreateIndex
CREATE INDEX "ClientImport_expiresAt_idx" ON "ClientImport"("expiresAt");

-- CreateIndex
CREATE INDEX "Invitation_importId_idx" ON "Invitation"("importId");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ClientImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientImport" ADD CONSTRAINT "ClientImport_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;
