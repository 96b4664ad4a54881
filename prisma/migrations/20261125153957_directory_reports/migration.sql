-- CreateTable
CREATE TABLE "DirectoryReport" (
    "id" UUID NOT NULL,
    "bodyId" TEXT NOT NULL,
    "checked" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DirectoryReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DirectoryReport_bodyId_closedAt_idx" ON "DirectoryReport"("bodyId", "closedAt");
