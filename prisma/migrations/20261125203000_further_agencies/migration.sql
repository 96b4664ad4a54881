-- AlterTable
ALTER TABLE "SetUpLink" ADD COLUMN     "isFurther" BOOLEAN NOT NULL DEFAULT false;
