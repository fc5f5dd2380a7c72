-- AlterTable
ALTER TABLE "county" ADD COLUMN     "sign_in_policy" JSONB,
ADD COLUMN     "sign_in_policy_version" INTEGER NOT NULL DEFAULT 0;
