-- Which message shows a button, and what it settles: a question or a reminder. When that is settled elsewhere, the message is retired.
ALTER TABLE "button" ADD COLUMN "outbox_id" UUID, ADD COLUMN "settles" UUID;
CREATE INDEX "button_settles_idx" ON "button"("settles");
CREATE INDEX "button_outbox_id_idx" ON "button"("outbox_id");
