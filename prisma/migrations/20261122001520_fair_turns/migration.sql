-- Turns in fair order: each turn that a chat gets counts as a second of its share, so that of those who wait the one comes first who has waited
-- longest and had the fewest turns of late. Nobody waits for it when nobody else does: it is an order, and no time at which something is due.
ALTER TABLE "lane" ADD COLUMN "share_until" TIMESTAMPTZ(3);
CREATE INDEX "lane_inbox_turn" ON "lane" (greatest("due_at", "share_until")) WHERE "kind" = 'inbox' AND "due_at" IS NOT NULL;

-- How far a lane's share reaches after another turn: a minute ahead at most, so that a flood is soon forgotten.
CREATE FUNCTION parley_share(share timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT date_trunc('milliseconds', least(greatest(share, now()) + interval '1 second', now() + interval '1 minute'))
$$;

-- As it was, but for the order of inboxes, and that a turn is counted. `within`: of the inboxes only those whose chat has not had its share, so that some
-- workers are always soon free for who has only just written.
DROP FUNCTION parley_claim(lane_kind[], platform[], int, timestamptz, uuid);
CREATE FUNCTION parley_claim(kinds lane_kind[], serves platform[], lease_ms int, business timestamptz, mine uuid, within boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  IF 'nudge' = ANY (kinds) THEN
    SELECT * INTO l FROM lane WHERE kind = 'nudge' AND due_at <= business AND (lease_until IS NULL OR lease_until <= now())
      ORDER BY due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  END IF;
  IF l.id IS NULL AND 'outbox' = ANY (kinds) THEN
    SELECT * INTO l FROM lane WHERE kind = 'outbox' AND platform = ANY (serves) AND due_at <= now() AND (lease_until IS NULL OR lease_until <= now())
      ORDER BY due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  END IF;
  IF l.id IS NULL AND 'inbox' = ANY (kinds) THEN
    SELECT * INTO l FROM lane WHERE kind = 'inbox' AND due_at <= now() AND (lease_until IS NULL OR lease_until <= now())
        AND greatest(due_at, share_until) <= CASE WHEN within THEN now() ELSE 'infinity' END
      ORDER BY greatest(due_at, share_until) LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  END IF;
  IF l.id IS NULL THEN
    RETURN NULL;
  END IF;
  UPDATE lane SET token = mine, lease_until = now() + lease_ms * interval '1 ms',
      share_until = CASE l.kind WHEN 'inbox' THEN parley_share(l.share_until) END
    WHERE workspace_id = l.workspace_id AND id = l.id;
  RETURN jsonb_build_object('laneId', l.id, 'workspaceId', l.workspace_id, 'kind', l.kind, 'chatId', l.chat_id, 'memberId', l.member_id,
    'row', CASE l.kind WHEN 'inbox' THEN parley_next_inbound(l.workspace_id, l.id) WHEN 'outbox' THEN parley_outbound(l.workspace_id, l.id) END);
END
$$;

CREATE OR REPLACE FUNCTION parley_go_on(workspace uuid, lane_id uuid, mine uuid, lease_ms int) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  UPDATE lane SET lease_until = now() + lease_ms * interval '1 ms', share_until = CASE kind WHEN 'inbox' THEN parley_share(share_until) END
    WHERE workspace_id = workspace AND id = lane_id AND token = mine RETURNING * INTO l;
  RETURN CASE l.kind WHEN 'inbox' THEN parley_next_inbound(l.workspace_id, l.id) WHEN 'outbox' THEN parley_outbound(l.workspace_id, l.id) END;
END
$$;
