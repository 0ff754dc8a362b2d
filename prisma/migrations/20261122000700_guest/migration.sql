-- What a language model understood and a person confirmed is kept as that person's phrase: the words with holes for the arguments.
CREATE TABLE "learnt_phrase" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID,
    "words" TEXT NOT NULL,
    "template" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learnt_phrase_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE INDEX "learnt_phrase_workspace_id_member_id_at_idx" ON "learnt_phrase"("workspace_id", "member_id", "at");

ALTER TABLE "learnt_phrase" ADD CONSTRAINT "learnt_phrase_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Everybody's own and the workspace's. Those who oversee the team see all of them, and alone make one the workspace's or remove it.
ALTER TABLE learnt_phrase ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON learnt_phrase TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) IN ('all', 'own')
    AND (member_id IS NULL OR member_id = (SELECT parley_person()) OR (SELECT parley_oversees())))
  WITH CHECK (workspace_id = (SELECT parley_workspace())
    AND (member_id = (SELECT parley_person()) OR (member_id IS NULL AND (SELECT parley_oversees()))));
-- A removal is checked by no WITH CHECK.
CREATE POLICY shared_stays ON learnt_phrase AS RESTRICTIVE FOR DELETE TO parley_app
  USING (member_id IS NOT NULL OR (SELECT parley_oversees()));

-- What a workspace has used of the language model on one of its days. Written by the queue alone; a turn may look.
CREATE TABLE "model_usage" (
    "workspace_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "read" BIGINT NOT NULL DEFAULT 0,
    "written" BIGINT NOT NULL DEFAULT 0,
    "seconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "cost" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "model_usage_pkey" PRIMARY KEY ("workspace_id","day")
);

ALTER TABLE model_usage ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON model_usage TO parley_app USING (workspace_id = (SELECT parley_workspace()));
REVOKE INSERT, UPDATE, DELETE ON model_usage FROM parley_app;
