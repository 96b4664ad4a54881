-- CreateEnum
CREATE TYPE "Rhythm" AS ENUM ('daily', 'weekly');

-- AlterTable
ALTER TABLE "MailMessage" ADD COLUMN     "stopUrl" TEXT;

-- CreateTable
CREATE TABLE "ReminderSubscription" (
    "id" UUID NOT NULL,
    "firmId" UUID,
    "membershipId" UUID,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "rhythm" "Rhythm" NOT NULL,
    "quietFrom" INTEGER NOT NULL,
    "quietTo" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "lastMailKey" TEXT,
    "stoppedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReminderSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderTold" (
    "subscriptionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderTold_pkey" PRIMARY KEY ("subscriptionId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReminderSubscription_membershipId_key" ON "ReminderSubscription"("membershipId");

-- CreateIndex
CREATE INDEX "ReminderSubscription_nextAt_idx" ON "ReminderSubscription"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderSubscription_firmId_email_key" ON "ReminderSubscription"("firmId", "email");

-- AddForeignKey
ALTER TABLE "ReminderSubscription" ADD CONSTRAINT "ReminderSubscription_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderSubscription" ADD CONSTRAINT "ReminderSubscription_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderTold" ADD CONSTRAINT "ReminderTold_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "ReminderSubscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;
