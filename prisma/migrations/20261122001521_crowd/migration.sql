-- How many messages of all of a workspace's customers together are worked on within a minute: each takes a place, and where they follow one another too
-- fast it waits for its own. The queue's business alone.
CREATE TABLE "crowd" (
    "workspace_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),

    CONSTRAINT "crowd_pkey" PRIMARY KEY ("workspace_id")
);
ALTER TABLE "crowd" ADD CONSTRAINT "crowd_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE crowd ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON crowd TO parley_app USING (false);
