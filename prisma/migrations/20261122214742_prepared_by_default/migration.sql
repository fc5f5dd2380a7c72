-- AlterTable
ALTER TABLE "performance_target" ALTER COLUMN "prepared_by" SET DEFAULT ARRAY[]::UUID[];
UPDATE "performance_target" SET "prepared_by" = ARRAY[]::UUID[] WHERE "prepared_by" IS NULL;
