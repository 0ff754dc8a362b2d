-- What a message answers, where it is a report.
ALTER TABLE "outbox" ADD COLUMN "report" JSONB;

-- Reports read records by when they were closed, entered, added or happened.
CREATE INDEX "deal_workspace_id_closed_at_idx" ON "deal"("workspace_id", "closed_at");
CREATE INDEX "deal_workspace_id_created_at_idx" ON "deal"("workspace_id", "created_at");
CREATE INDEX "contact_workspace_id_created_at_idx" ON "contact"("workspace_id", "created_at");
CREATE INDEX "activity_workspace_id_at_idx" ON "activity"("workspace_id", "at");
