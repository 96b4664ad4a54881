-- CreateTable
CREATE TABLE "Goal" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "levels" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Goal_assessmentId_idx" ON "Goal"("assessmentId");

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
