-- The first occurrence, from which intervals count.
ALTER TABLE "schedule" ADD COLUMN "at" TIMESTAMPTZ(3) NOT NULL;

-- A member's lane is due with what they have asked to be told regularly, too.
CREATE OR REPLACE FUNCTION parley_nudge_due(workspace uuid, member uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT least(
    (SELECT min(r.due_at) FROM reminder r
      WHERE r.workspace_id = workspace AND r.member_id = member AND r.status = 'open' AND r.due_at IS NOT NULL),
    (SELECT min(n.due_at) FROM nudge n WHERE n.workspace_id = workspace AND n.member_id = member AND n.due_at IS NOT NULL),
    (SELECT min(s.due_at) FROM schedule s
      WHERE s.workspace_id = workspace AND s.member_id = member AND s.stopped_at IS NULL AND s.due_at IS NOT NULL))
$$;
