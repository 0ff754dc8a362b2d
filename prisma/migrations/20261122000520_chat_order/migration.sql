-- A chat as one reads it, newest first and back page by page: what was said and what was answered, by time.
-- CreateIndex
CREATE INDEX "inbox_lane_id_received_at_seq_idx" ON "inbox"("lane_id", "received_at", "seq");

-- CreateIndex
CREATE INDEX "outbox_chat_id_created_at_seq_idx" ON "outbox"("chat_id", "created_at", "seq");
