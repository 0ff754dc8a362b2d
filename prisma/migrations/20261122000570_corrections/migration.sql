-- What was done by the answer to a question was begun by the message that led to the question: when either is edited, it is found.
ALTER TABLE "event" ADD COLUMN     "begun_by" TEXT;

-- CreateIndex
CREATE INDEX "event_chat_id_begun_by_idx" ON "event"("chat_id", "begun_by");
