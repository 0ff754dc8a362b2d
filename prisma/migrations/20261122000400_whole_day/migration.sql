-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('preview', 'running', 'done', 'failed', 'undone');

-- AlterEnum
ALTER TYPE "lane_kind" ADD VALUE 'job';

-- AlterTable
ALTER TABLE "company" ADD COLUMN     "import_id" UUID;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "city" TEXT,
ADD COLUMN     "import_id" UUID;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "message" TEXT;

-- CreateTable
CREATE TABLE "file" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "file_chunk" (
    "workspace_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_chunk_pkey" PRIMARY KEY ("workspace_id","file_id","position")
);

-- CreateTable
CREATE TABLE "import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "status" "import_status" NOT NULL,
    "plan" JSONB NOT NULL,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "event_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "nudge" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about_kind" "name_kind",
    "about_id" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "due_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "web_session" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "web_session_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "file_expires_at_idx" ON "file"("expires_at");

-- CreateIndex
CREATE INDEX "import_workspace_id_member_id_created_at_idx" ON "import"("workspace_id", "member_id", "created_at");

-- CreateIndex
CREATE INDEX "nudge_workspace_id_member_id_due_at_idx" ON "nudge"("workspace_id", "member_id", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "nudge_workspace_id_member_id_key_key" ON "nudge"("workspace_id", "member_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_secret_key" ON "invitation"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "web_session_secret_key" ON "web_session"("secret");

-- CreateIndex
CREATE INDEX "web_session_workspace_id_member_id_idx" ON "web_session"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "event_chat_id_message_idx" ON "event"("chat_id", "message");

-- AddForeignKey
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_workspace_id_file_id_fkey" FOREIGN KEY ("workspace_id", "file_id") REFERENCES "file"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Files, imports and nudges are their person's alone; how one gets in from a browser is no turn's business.
ALTER TABLE "file" ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON "file" TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND person_id = (SELECT parley_person()));
ALTER TABLE file_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON file_chunk TO parley_app
  USING (workspace_id = (SELECT parley_workspace())
    AND EXISTS (SELECT FROM "file" f WHERE f.workspace_id = file_chunk.workspace_id AND f.id = file_chunk.file_id));
ALTER TABLE import ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON import TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND member_id = (SELECT parley_person()));
ALTER TABLE nudge ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON nudge TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND member_id = (SELECT parley_person()));
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON invitation TO parley_app USING (false);
ALTER TABLE web_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON web_session TO parley_app USING (false);
