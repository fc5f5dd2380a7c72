-- AlterTable
ALTER TABLE "target_line" ADD COLUMN     "copied_from" TEXT NOT NULL DEFAULT '';
