-- CreateEnum
CREATE TYPE "door" AS ENUM ('staff', 'customers');

-- CreateEnum
CREATE TYPE "ticket_status" AS ENUM ('open', 'taken', 'solved');

-- CreateEnum
CREATE TYPE "ticket_category" AS ENUM ('question', 'problem', 'warranty', 'return', 'other');

-- AlterEnum
ALTER TYPE "name_kind" ADD VALUE 'ticket';

-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "incoming" BOOLEAN,
ADD COLUMN     "ticket_id" UUID;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "stopped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "contact_point" ADD COLUMN     "proved_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "installation" ADD COLUMN     "door" "door" NOT NULL DEFAULT 'staff';

-- CreateTable
CREATE TABLE "ticket" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contact_id" UUID NOT NULL,
    "deal_id" UUID,
    "text" TEXT NOT NULL,
    "category" "ticket_category" NOT NULL DEFAULT 'other',
    "status" "ticket_status" NOT NULL DEFAULT 'open',
    "owner_id" UUID,
    "chat_id" UUID,
    "human" BOOLEAN NOT NULL DEFAULT false,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ideal_by" TIMESTAMPTZ(3),
    "answer_by" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "solved_at" TIMESTAMPTZ(3),
    "subject_id" UUID,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "knowledge" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT[],
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "knowledge_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "ticket_id" UUID,
    "score" INTEGER,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "subject_id" UUID,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "proof" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID,
    "email" TEXT,
    "contact_id" UUID,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "proof_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "report" JSONB NOT NULL,
    "repeat" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "fired_at" TIMESTAMPTZ(3),
    "last" JSONB,
    "stopped_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rate" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "rate" DECIMAL(18,8) NOT NULL,

    CONSTRAINT "rate_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "ticket_workspace_id_contact_id_idx" ON "ticket"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_deal_id_idx" ON "ticket"("workspace_id", "deal_id");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_owner_id_status_idx" ON "ticket"("workspace_id", "owner_id", "status");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_status_answer_by_idx" ON "ticket"("workspace_id", "status", "answer_by");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_subject_id_idx" ON "ticket"("workspace_id", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_workspace_id_number_key" ON "ticket"("workspace_id", "number");

-- CreateIndex
CREATE INDEX "knowledge_workspace_id_deleted_at_idx" ON "knowledge"("workspace_id", "deleted_at");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_contact_id_idx" ON "feedback"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_at_idx" ON "feedback"("workspace_id", "at");

-- CreateIndex
CREATE INDEX "feedback_workspace_id_subject_id_idx" ON "feedback"("workspace_id", "subject_id");

-- CreateIndex
CREATE INDEX "proof_workspace_id_account_id_idx" ON "proof"("workspace_id", "account_id");

-- CreateIndex
CREATE INDEX "proof_secret_idx" ON "proof"("secret");

-- CreateIndex
CREATE INDEX "erasure_workspace_id_contact_id_idx" ON "erasure"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "schedule_workspace_id_member_id_idx" ON "schedule"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "schedule_workspace_id_chat_id_idx" ON "schedule"("workspace_id", "chat_id");

-- CreateIndex
CREATE INDEX "schedule_due_at_idx" ON "schedule"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "rate_workspace_id_currency_base_day_key" ON "rate"("workspace_id", "currency", "base", "day");

-- CreateIndex
CREATE INDEX "activity_workspace_id_ticket_id_at_idx" ON "activity"("workspace_id", "ticket_id", "at");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_ticket_id_fkey" FOREIGN KEY ("workspace_id", "ticket_id") REFERENCES "ticket"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_workspace_id_owner_id_fkey" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_workspace_id_chat_id_fkey" FOREIGN KEY ("workspace_id", "chat_id") REFERENCES "chat"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_workspace_id_ticket_id_fkey" FOREIGN KEY ("workspace_id", "ticket_id") REFERENCES "ticket"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_chat_id_fkey" FOREIGN KEY ("workspace_id", "chat_id") REFERENCES "chat"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sees what (docs/rights.md). Tickets: those who lead see all; others their own and those that are nobody's; a customer their own. A group that
-- records may be told of sees those that are nobody's.
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON ticket TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    WHEN 'nothing' THEN false
    ELSE (SELECT parley_oversees()) OR owner_id IS NULL OR owner_id = (SELECT parley_person()) END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    WHEN 'nothing' THEN false
    ELSE true END);

-- Answers are for everybody who writes to the company; whoever answers customers may add to them.
ALTER TABLE knowledge ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON knowledge FOR SELECT TO parley_app USING (workspace_id = (SELECT parley_workspace()));
CREATE POLICY written ON knowledge TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) IN ('all', 'own'));

ALTER TABLE feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON feedback TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    WHEN 'nothing' THEN false
    ELSE EXISTS (SELECT FROM contact c WHERE c.workspace_id = feedback.workspace_id AND c.id = feedback.contact_id) END);

ALTER TABLE schedule ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON schedule TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) IN ('all', 'own'));

ALTER TABLE rate ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON rate TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) IN ('all', 'own'));

-- No turn reads or writes these but by functions.
ALTER TABLE proof ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON proof TO parley_app USING (false);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON erasure TO parley_app USING (false);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ticket', 'knowledge', 'feedback', 'schedule', 'rate']
  LOOP
    EXECUTE format('CREATE TRIGGER log_insert AFTER INSERT ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''') EXECUTE FUNCTION parley_log_change()', name);
    EXECUTE format('CREATE TRIGGER log_update AFTER UPDATE ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''' AND old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION parley_log_change()', name);
    EXECUTE format('CREATE TRIGGER log_delete AFTER DELETE ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''') EXECUTE FUNCTION parley_log_change()', name);
  END LOOP;
END
$$;

-- The number of the workspace's next ticket. Two at once wait for each other; a customer sees none but their own, so the table's owner counts.
CREATE FUNCTION parley_next_ticket() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('parley: tickets of ' || parley_workspace(), 0));
  RETURN (SELECT coalesce(max(t.number), 0) + 1 FROM ticket t WHERE t.workspace_id = parley_workspace());
END
$$;
REVOKE ALL ON FUNCTION parley_next_ticket() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_next_ticket() TO parley_app;
