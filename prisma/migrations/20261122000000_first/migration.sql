-- The tables. All but the last part was written by Prisma's engine from schema.prisma.

-- Trigram search over names.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "role" AS ENUM ('rep', 'manager', 'admin');

-- CreateEnum
CREATE TYPE "platform" AS ENUM ('console', 'web', 'telegram', 'slack', 'teams');

-- CreateEnum
CREATE TYPE "lifecycle" AS ENUM ('lead', 'customer', 'partner', 'supplier', 'former');

-- CreateEnum
CREATE TYPE "point_kind" AS ENUM ('phone', 'email', 'telegram', 'slack', 'teams', 'web');

-- CreateEnum
CREATE TYPE "stage_kind" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "activity_kind" AS ENUM ('call', 'meeting', 'email', 'message', 'note');

-- CreateEnum
CREATE TYPE "reminder_status" AS ENUM ('open', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "grain" AS ENUM ('minute', 'hour', 'day', 'week', 'month', 'quarter', 'year');

-- CreateEnum
CREATE TYPE "lane_kind" AS ENUM ('inbox', 'outbox', 'nudge');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('contact', 'company', 'deal', 'product', 'member', 'stage', 'reminder');

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timezone" TEXT NOT NULL DEFAULT 'Europe/Kyiv',
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "country" TEXT NOT NULL DEFAULT 'UA',
    "hours" JSONB NOT NULL DEFAULT '{"days":[1,2,3,4,5],"from":"09:00","to":"18:00"}',
    "reps_see_all" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "platform" "platform" NOT NULL,
    "external" TEXT NOT NULL,
    "credentials" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL DEFAULT 'rep',
    "language" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "installation_id" UUID NOT NULL,
    "external" TEXT NOT NULL,
    "display_name" TEXT,
    "member_id" UUID,
    "contact_id" UUID,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "chat" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "installation_id" UUID NOT NULL,
    "external" TEXT NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "account_id" UUID,
    "audience" "role",
    "blocked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chat_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "lane" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "lane_kind" NOT NULL,
    "platform" "platform",
    "chat_id" UUID,
    "member_id" UUID,
    "due_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "token" UUID,

    CONSTRAINT "lane_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "company" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "industry" TEXT,
    "website" TEXT,
    "owner_id" UUID,
    "deleted_at" TIMESTAMPTZ(3),
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "company_id" UUID,
    "role" TEXT,
    "birthday" DATE,
    "lifecycle" "lifecycle" NOT NULL DEFAULT 'lead',
    "source" TEXT,
    "need" TEXT,
    "language" TEXT,
    "owner_id" UUID,
    "deleted_at" TIMESTAMPTZ(3),
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "kind" "point_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "stage" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "stage_kind" NOT NULL DEFAULT 'open',
    "probability" INTEGER NOT NULL,
    "limit_days" INTEGER,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "stage_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "price" DECIMAL(18,2),
    "currency" TEXT,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "deal" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "company_id" UUID,
    "contact_id" UUID,
    "stage_id" UUID NOT NULL,
    "stage_since" TIMESTAMPTZ(3) NOT NULL,
    "amount" DECIMAL(18,2),
    "currency" TEXT,
    "close_on" DATE,
    "renews_on" DATE,
    "warranty_until" DATE,
    "source" TEXT,
    "need" TEXT,
    "lost_reason" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "owner_id" UUID,
    "deleted_at" TIMESTAMPTZ(3),
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deal_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "deal_line" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "quantity" DECIMAL(14,3) NOT NULL,
    "price" DECIMAL(18,2),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "deal_line_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "stage_move" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID NOT NULL,
    "member_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_move_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "activity" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "summary" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "grain" "grain" NOT NULL DEFAULT 'minute',
    "zone" TEXT NOT NULL,
    "contact_id" UUID,
    "company_id" UUID,
    "deal_id" UUID,
    "member_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "subject_id" UUID,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "contact_id" UUID,
    "company_id" UUID,
    "deal_id" UUID,
    "at" TIMESTAMPTZ(3),
    "grain" "grain" NOT NULL DEFAULT 'minute',
    "zone" TEXT NOT NULL,
    "repeat" TEXT,
    "condition" JSONB,
    "status" "reminder_status" NOT NULL DEFAULT 'open',
    "due_at" TIMESTAMPTZ(3),
    "fired_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "subject_id" UUID,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "tag" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "tagging" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "contact_id" UUID,
    "company_id" UUID,
    "deal_id" UUID,

    CONSTRAINT "tagging_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "setting" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "member_id" UUID,
    "contact_id" UUID,
    "chat_id" UUID,
    "command" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "said" TEXT,
    "by" TEXT NOT NULL,
    "undoes_id" UUID,
    "undone_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "subject_id" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "change" (
    "workspace_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "event_id" UUID NOT NULL,
    "table" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "change_pkey" PRIMARY KEY ("workspace_id","seq")
);

-- CreateTable
CREATE TABLE "inbox" (
    "seq" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "installation_id" UUID NOT NULL,
    "event_key" TEXT NOT NULL,
    "lane_id" UUID NOT NULL,
    "inbound" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "subject_id" UUID,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "outbox" (
    "seq" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "lane_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "about_kind" "name_kind",
    "about_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "external" TEXT,
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "subject_id" UUID,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "button" (
    "id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "action" JSONB NOT NULL,
    "group_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "button_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending" (
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "question" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_pkey" PRIMARY KEY ("workspace_id","person_id")
);

-- CreateTable
CREATE TABLE "choice" (
    "workspace_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "chosen_id" UUID NOT NULL,
    "candidates" UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "choice_pkey" PRIMARY KEY ("workspace_id","member_id","words","kind")
);

-- CreateTable
CREATE TABLE "name_key" (
    "workspace_id" UUID NOT NULL,
    "kind" "name_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "word" INTEGER NOT NULL,

    CONSTRAINT "name_key_pkey" PRIMARY KEY ("workspace_id","key","kind","record_id","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "installation_id_key" ON "installation"("id");

-- CreateIndex
CREATE UNIQUE INDEX "installation_platform_external_workspace_id_key" ON "installation"("platform", "external", "workspace_id");

-- CreateIndex
CREATE INDEX "account_workspace_id_member_id_idx" ON "account"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "account_workspace_id_contact_id_idx" ON "account"("workspace_id", "contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_installation_id_external_key" ON "account"("installation_id", "external");

-- CreateIndex
CREATE INDEX "chat_workspace_id_account_id_idx" ON "chat"("workspace_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "chat_installation_id_external_key" ON "chat"("installation_id", "external");

-- CreateIndex
CREATE INDEX "lane_kind_due_at_idx" ON "lane"("kind", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "lane_kind_chat_id_key" ON "lane"("kind", "chat_id");

-- CreateIndex
CREATE UNIQUE INDEX "lane_kind_member_id_key" ON "lane"("kind", "member_id");

-- CreateIndex
CREATE INDEX "company_workspace_id_owner_id_idx" ON "company"("workspace_id", "owner_id");

-- CreateIndex
CREATE INDEX "company_workspace_id_city_idx" ON "company"("workspace_id", "city");

-- CreateIndex
CREATE INDEX "contact_workspace_id_company_id_idx" ON "contact"("workspace_id", "company_id");

-- CreateIndex
CREATE INDEX "contact_workspace_id_owner_id_idx" ON "contact"("workspace_id", "owner_id");

-- CreateIndex
CREATE INDEX "contact_point_workspace_id_kind_value_idx" ON "contact_point"("workspace_id", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "contact_point_workspace_id_contact_id_kind_value_key" ON "contact_point"("workspace_id", "contact_id", "kind", "value");

-- CreateIndex
CREATE INDEX "deal_workspace_id_company_id_idx" ON "deal"("workspace_id", "company_id");

-- CreateIndex
CREATE INDEX "deal_workspace_id_contact_id_idx" ON "deal"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "deal_workspace_id_stage_id_idx" ON "deal"("workspace_id", "stage_id");

-- CreateIndex
CREATE INDEX "deal_workspace_id_owner_id_idx" ON "deal"("workspace_id", "owner_id");

-- CreateIndex
CREATE INDEX "deal_workspace_id_close_on_idx" ON "deal"("workspace_id", "close_on");

-- CreateIndex
CREATE INDEX "deal_line_workspace_id_deal_id_idx" ON "deal_line"("workspace_id", "deal_id");

-- CreateIndex
CREATE INDEX "stage_move_workspace_id_deal_id_at_idx" ON "stage_move"("workspace_id", "deal_id", "at");

-- CreateIndex
CREATE INDEX "activity_workspace_id_contact_id_at_idx" ON "activity"("workspace_id", "contact_id", "at");

-- CreateIndex
CREATE INDEX "activity_workspace_id_company_id_at_idx" ON "activity"("workspace_id", "company_id", "at");

-- CreateIndex
CREATE INDEX "activity_workspace_id_deal_id_at_idx" ON "activity"("workspace_id", "deal_id", "at");

-- CreateIndex
CREATE INDEX "activity_workspace_id_subject_id_idx" ON "activity"("workspace_id", "subject_id");

-- CreateIndex
CREATE INDEX "reminder_workspace_id_member_id_status_due_at_idx" ON "reminder"("workspace_id", "member_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "reminder_workspace_id_contact_id_idx" ON "reminder"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "reminder_workspace_id_deal_id_idx" ON "reminder"("workspace_id", "deal_id");

-- CreateIndex
CREATE INDEX "reminder_workspace_id_subject_id_idx" ON "reminder"("workspace_id", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_workspace_id_folded_key" ON "tag"("workspace_id", "folded");

-- CreateIndex
CREATE INDEX "tagging_workspace_id_contact_id_idx" ON "tagging"("workspace_id", "contact_id");

-- CreateIndex
CREATE INDEX "tagging_workspace_id_company_id_idx" ON "tagging"("workspace_id", "company_id");

-- CreateIndex
CREATE INDEX "tagging_workspace_id_deal_id_idx" ON "tagging"("workspace_id", "deal_id");

-- CreateIndex
CREATE UNIQUE INDEX "tagging_workspace_id_tag_id_contact_id_key" ON "tagging"("workspace_id", "tag_id", "contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "tagging_workspace_id_tag_id_company_id_key" ON "tagging"("workspace_id", "tag_id", "company_id");

-- CreateIndex
CREATE UNIQUE INDEX "tagging_workspace_id_tag_id_deal_id_key" ON "tagging"("workspace_id", "tag_id", "deal_id");

-- CreateIndex
CREATE UNIQUE INDEX "setting_workspace_id_member_id_key_key" ON "setting"("workspace_id", "member_id", "key") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "event_workspace_id_member_id_seq_idx" ON "event"("workspace_id", "member_id", "seq");

-- CreateIndex
CREATE INDEX "event_workspace_id_subject_id_idx" ON "event"("workspace_id", "subject_id");

-- CreateIndex
CREATE INDEX "change_workspace_id_event_id_idx" ON "change"("workspace_id", "event_id");

-- CreateIndex
CREATE INDEX "change_workspace_id_row_id_seq_idx" ON "change"("workspace_id", "row_id", "seq");

-- CreateIndex
CREATE INDEX "inbox_lane_id_done_at_seq_idx" ON "inbox"("lane_id", "done_at", "seq");

-- CreateIndex
CREATE INDEX "inbox_workspace_id_subject_id_idx" ON "inbox"("workspace_id", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_installation_id_event_key_key" ON "inbox"("installation_id", "event_key");

-- CreateIndex
CREATE INDEX "outbox_lane_id_sent_at_failed_at_seq_idx" ON "outbox"("lane_id", "sent_at", "failed_at", "seq");

-- CreateIndex
CREATE INDEX "outbox_chat_id_seq_idx" ON "outbox"("chat_id", "seq");

-- CreateIndex
CREATE INDEX "outbox_chat_id_external_idx" ON "outbox"("chat_id", "external");

-- CreateIndex
CREATE INDEX "outbox_workspace_id_subject_id_idx" ON "outbox"("workspace_id", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_workspace_id_key_key" ON "outbox"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "button_group_id_idx" ON "button"("group_id");

-- CreateIndex
CREATE INDEX "button_expires_at_idx" ON "button"("expires_at");

-- CreateIndex
CREATE INDEX "name_key_workspace_id_kind_record_id_idx" ON "name_key"("workspace_id", "kind", "record_id");

-- CreateIndex
CREATE INDEX "name_key_trgm" ON "name_key" USING GIN ("key" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "installation" ADD CONSTRAINT "installation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_workspace_id_installation_id_fkey" FOREIGN KEY ("workspace_id", "installation_id") REFERENCES "installation"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_workspace_id_installation_id_fkey" FOREIGN KEY ("workspace_id", "installation_id") REFERENCES "installation"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_workspace_id_account_id_fkey" FOREIGN KEY ("workspace_id", "account_id") REFERENCES "account"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_workspace_id_chat_id_fkey" FOREIGN KEY ("workspace_id", "chat_id") REFERENCES "chat"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_workspace_id_owner_id_fkey" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspace_id_company_id_fkey" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspace_id_owner_id_fkey" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_workspace_id_company_id_fkey" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_workspace_id_stage_id_fkey" FOREIGN KEY ("workspace_id", "stage_id") REFERENCES "stage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_workspace_id_owner_id_fkey" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_line" ADD CONSTRAINT "deal_line_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_line" ADD CONSTRAINT "deal_line_workspace_id_product_id_fkey" FOREIGN KEY ("workspace_id", "product_id") REFERENCES "product"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_workspace_id_from_id_fkey" FOREIGN KEY ("workspace_id", "from_id") REFERENCES "stage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_workspace_id_to_id_fkey" FOREIGN KEY ("workspace_id", "to_id") REFERENCES "stage"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_company_id_fkey" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_workspace_id_by_id_fkey" FOREIGN KEY ("workspace_id", "by_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_workspace_id_company_id_fkey" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagging" ADD CONSTRAINT "tagging_workspace_id_tag_id_fkey" FOREIGN KEY ("workspace_id", "tag_id") REFERENCES "tag"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagging" ADD CONSTRAINT "tagging_workspace_id_contact_id_fkey" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagging" ADD CONSTRAINT "tagging_workspace_id_company_id_fkey" FOREIGN KEY ("workspace_id", "company_id") REFERENCES "company"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagging" ADD CONSTRAINT "tagging_workspace_id_deal_id_fkey" FOREIGN KEY ("workspace_id", "deal_id") REFERENCES "deal"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_workspace_id_event_id_fkey" FOREIGN KEY ("workspace_id", "event_id") REFERENCES "event"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_workspace_id_lane_id_fkey" FOREIGN KEY ("workspace_id", "lane_id") REFERENCES "lane"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workspace_id_lane_id_fkey" FOREIGN KEY ("workspace_id", "lane_id") REFERENCES "lane"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workspace_id_chat_id_fkey" FOREIGN KEY ("workspace_id", "chat_id") REFERENCES "chat"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending" ADD CONSTRAINT "pending_workspace_id_chat_id_fkey" FOREIGN KEY ("workspace_id", "chat_id") REFERENCES "chat"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "choice" ADD CONSTRAINT "choice_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say: values that cannot be.
ALTER TABLE "stage" ADD CONSTRAINT "stage_probability" CHECK ("probability" BETWEEN 0 AND 100);
ALTER TABLE "stage" ADD CONSTRAINT "stage_limit" CHECK ("limit_days" > 0);
ALTER TABLE "product" ADD CONSTRAINT "product_price" CHECK (("price" IS NULL OR "currency" IS NOT NULL) AND "currency" ~ '^[A-Z]{3}$');
ALTER TABLE "deal" ADD CONSTRAINT "deal_amount" CHECK (("amount" IS NULL OR "currency" IS NOT NULL) AND "currency" ~ '^[A-Z]{3}$');
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_currency" CHECK ("currency" ~ '^[A-Z]{3}$');
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_country" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "account" ADD CONSTRAINT "account_person" CHECK ("member_id" IS NULL OR "contact_id" IS NULL);
ALTER TABLE "contact" ADD CONSTRAINT "contact_merged" CHECK ("merged_into" <> "id");
ALTER TABLE "company" ADD CONSTRAINT "company_merged" CHECK ("merged_into" <> "id");
ALTER TABLE "deal" ADD CONSTRAINT "deal_merged" CHECK ("merged_into" <> "id");
ALTER TABLE "deal_line" ADD CONSTRAINT "deal_line_quantity" CHECK ("quantity" > 0);
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_moves" CHECK ("from_id" <> "to_id");
ALTER TABLE "tagging" ADD CONSTRAINT "tagging_subject" CHECK (num_nonnulls("contact_id", "company_id", "deal_id") = 1);
ALTER TABLE "setting" ADD CONSTRAINT "setting_value" CHECK (jsonb_typeof("value") <> 'null');
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_due" CHECK ("status" = 'open' OR "due_at" IS NULL);
ALTER TABLE "lane" ADD CONSTRAINT "lane_subject" CHECK (
  CASE "kind" WHEN 'nudge' THEN "member_id" IS NOT NULL AND "chat_id" IS NULL AND "platform" IS NULL
  ELSE "chat_id" IS NOT NULL AND "member_id" IS NULL AND "platform" IS NOT NULL END);
ALTER TABLE "lane" ADD CONSTRAINT "lane_lease" CHECK (("token" IS NULL) = ("lease_until" IS NULL));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_end" CHECK ("sent_at" IS NULL OR "failed_at" IS NULL);
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_about" CHECK (("about_kind" IS NULL) = ("about_id" IS NULL));
