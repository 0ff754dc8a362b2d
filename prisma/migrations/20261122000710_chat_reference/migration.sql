-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "reference" JSONB;
