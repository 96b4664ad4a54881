-- CreateTable
CREATE TABLE "CaseLetter" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sentById" TEXT,
    "recipients" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseLetter_caseId_at_idx" ON "CaseLetter"("caseId", "at");

-- CreateIndex
CREATE INDEX "CaseLetter_sentById_idx" ON "CaseLetter"("sentById");

-- AddForeignKey
ALTER TABLE "CaseLetter" ADD CONSTRAINT "CaseLetter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLetter" ADD CONSTRAINT "CaseLetter_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
