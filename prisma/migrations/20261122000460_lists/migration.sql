-- Cities and lines of business are looked up by walking from one to the next in these indexes.
-- CreateIndex
CREATE INDEX "company_workspace_id_industry_idx" ON "company"("workspace_id", "industry");

-- CreateIndex
CREATE INDEX "contact_workspace_id_city_idx" ON "contact"("workspace_id", "city");

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "listed" JSONB;
