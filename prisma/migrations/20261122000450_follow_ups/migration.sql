-- CreateIndex
CREATE INDEX "event_workspace_id_at_idx" ON "event"("workspace_id", "at");

-- A member's lane is due with their reminders and with what is planned for them, the next look at the rules included.
CREATE FUNCTION parley_nudge_due(workspace uuid, member uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT least(
    (SELECT min(r.due_at) FROM reminder r
      WHERE r.workspace_id = workspace AND r.member_id = member AND r.status = 'open' AND r.due_at IS NOT NULL),
    (SELECT min(n.due_at) FROM nudge n WHERE n.workspace_id = workspace AND n.member_id = member AND n.due_at IS NOT NULL))
$$;

CREATE OR REPLACE FUNCTION parley_lane_due(l lane) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
  first record;
BEGIN
  CASE l.kind
    WHEN 'inbox' THEN
      RETURN (SELECT date_trunc('milliseconds', i.received_at) FROM inbox i
        WHERE i.workspace_id = l.workspace_id AND i.lane_id = l.id AND i.done_at IS NULL ORDER BY i.seq LIMIT 1);
    WHEN 'nudge' THEN
      RETURN parley_nudge_due(l.workspace_id, l.member_id);
    WHEN 'outbox' THEN
      IF EXISTS (SELECT FROM chat c WHERE c.workspace_id = l.workspace_id AND c.id = l.chat_id AND c.blocked_at IS NOT NULL) THEN
        RETURN NULL;
      END IF;
      SELECT f.seq, f.due_at INTO first FROM parley_next_outbound(l.workspace_id, l.id) f;
      RETURN (SELECT min(o.due_at) FROM outbox o
        WHERE o.workspace_id = l.workspace_id AND o.lane_id = l.id AND o.sent_at IS NULL AND o.failed_at IS NULL
          AND (first.seq IS NULL OR o.seq <= first.seq));
    ELSE
      RETURN NULL;
  END CASE;
END
$$;

-- Who can be reached from now on is looked at: with the first answer in a chat, behind which what comes by itself then stands, and
-- when somebody who had blocked the bot writes again. A lane that is being worked on is passed over: waiting for it here, with
-- the chat's own lane in hand, could be waiting in a circle.
CREATE FUNCTION parley_reachable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  here uuid := CASE tg_table_name WHEN 'lane' THEN (to_jsonb(new) ->> 'chat_id')::uuid ELSE new.id END;
  who record;
BEGIN
  SELECT a.workspace_id, a.member_id INTO who FROM chat c
    JOIN account a ON a.workspace_id = c.workspace_id AND a.id = c.account_id
    WHERE c.workspace_id = new.workspace_id AND c.id = here AND c.direct AND a.member_id IS NOT NULL;
  IF FOUND THEN
    INSERT INTO lane (workspace_id, id, kind, member_id, due_at)
      VALUES (who.workspace_id, gen_random_uuid(), 'nudge', who.member_id, 'epoch') ON CONFLICT DO NOTHING;
    UPDATE lane SET due_at = 'epoch' WHERE workspace_id = who.workspace_id AND id IN (
      SELECT l.id FROM lane l WHERE l.kind = 'nudge' AND l.member_id = who.member_id FOR NO KEY UPDATE SKIP LOCKED);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER reachable AFTER INSERT ON lane FOR EACH ROW WHEN (new.kind = 'outbox') EXECUTE FUNCTION parley_reachable();
CREATE TRIGGER reachable AFTER UPDATE OF blocked_at ON chat FOR EACH ROW
  WHEN (old.blocked_at IS NOT NULL AND new.blocked_at IS NULL) EXECUTE FUNCTION parley_reachable();

-- Those who are here already.
INSERT INTO lane (workspace_id, id, kind, member_id, due_at)
SELECT DISTINCT ON (a.member_id) a.workspace_id, gen_random_uuid(), 'nudge'::lane_kind, a.member_id, 'epoch'::timestamptz
FROM account a JOIN chat c ON c.workspace_id = a.workspace_id AND c.account_id = a.id AND c.direct
WHERE a.member_id IS NOT NULL
ON CONFLICT (kind, member_id) DO UPDATE SET due_at = excluded.due_at;
