-- Who is to be reminded of what a customer was promised, and when: [{"member", "key", "due"}]. What was planned for the request before and is not told yet
-- is planned anew. A customer's own turn plans it, too, though it sees no nudges: so this works as the owner of the table, for members of the
-- workspace and for a request of it alone.
CREATE FUNCTION parley_plan_promises(ticket uuid, planned jsonb, made timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  IF NOT EXISTS (SELECT FROM ticket t WHERE t.workspace_id = here AND t.id = parley_plan_promises.ticket) THEN
    RETURN;
  END IF;
  DELETE FROM nudge n WHERE n.workspace_id = here AND n.kind = 'promise' AND n.about_id = parley_plan_promises.ticket AND n.told_at IS NULL;
  -- The lanes in one order, as everywhere: two turns that plan for each other's members would else wait in a circle.
  INSERT INTO lane (workspace_id, id, kind, member_id, due_at)
  SELECT here, gen_random_uuid(), 'nudge', p.member, min(p.due) FROM jsonb_to_recordset(planned) AS p(member uuid, key text, due timestamptz)
    JOIN member m ON m.workspace_id = here AND m.id = p.member AND m.disabled_at IS NULL
    GROUP BY p.member ORDER BY p.member
  ON CONFLICT (kind, member_id) DO UPDATE SET due_at = least(lane.due_at, excluded.due_at);
  INSERT INTO nudge (workspace_id, id, member_id, key, kind, about_kind, about_id, due_at, created_at)
  SELECT here, gen_random_uuid(), p.member, p.key, 'promise', 'ticket', parley_plan_promises.ticket, p.due, made
    FROM jsonb_to_recordset(planned) AS p(member uuid, key text, due timestamptz)
    JOIN member m ON m.workspace_id = here AND m.id = p.member AND m.disabled_at IS NULL
  ON CONFLICT (workspace_id, member_id, key) DO NOTHING;
END
$$;
REVOKE ALL ON FUNCTION parley_plan_promises(uuid, jsonb, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_plan_promises(uuid, jsonb, timestamptz) TO parley_app;
