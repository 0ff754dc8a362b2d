-- How workers take lanes and give them back (docs/glossary.md). A worker holds a lane as long as its token stands there. Functions,
-- because each step must see what was committed before it got the lane's lock: in one statement, the rows would be those of
-- before the wait. Claims and releases need not survive a crash of the database (the tokens are random), so they do not wait for the disk.

-- Timestamps of rows are in milliseconds: rounded up, a row would be due only after the statement that made it.
CREATE FUNCTION parley_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT date_trunc('milliseconds', now()) $$;

-- The next inbound message of a lane, null when there is none. That it is tried is counted before it is, so that one that kills
-- the program is counted too; `attempts` is how often it was tried before.
CREATE FUNCTION parley_next_inbound(workspace uuid, lane uuid) RETURNS jsonb LANGUAGE sql AS $$
  UPDATE inbox i SET attempts = i.attempts + 1
  WHERE i.seq = (SELECT n.seq FROM inbox n WHERE n.workspace_id = workspace AND n.lane_id = lane AND n.done_at IS NULL ORDER BY n.seq LIMIT 1)
  RETURNING jsonb_build_object('id', i.id, 'chatId', (SELECT l.chat_id FROM lane l WHERE l.workspace_id = workspace AND l.id = lane), 'inbound', i.inbound, 'attempts', i.attempts - 1)
$$;

-- The next message to send of a lane: the first that is due or is being tried again; the latter holds back those behind it
-- until its time has come, so that the order stands, while a message for later holds back nothing.
CREATE FUNCTION parley_next_outbound(workspace uuid, lane uuid) RETURNS TABLE (seq bigint, due_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT o.seq, o.due_at FROM outbox o
  WHERE o.workspace_id = workspace AND o.lane_id = lane AND o.sent_at IS NULL AND o.failed_at IS NULL AND (o.due_at <= now() OR o.attempts > 0)
  ORDER BY o.seq LIMIT 1
$$;

CREATE FUNCTION parley_outbound(workspace uuid, lane uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', o.id, 'reply', o.reply, 'attempts', o.attempts, 'to', jsonb_build_object(
    'platform', n.platform, 'installationId', n.id, 'chat', c.external, 'chatId', c.id))
  FROM parley_next_outbound(workspace, lane) f
  JOIN outbox o ON o.seq = f.seq
  JOIN chat c ON c.workspace_id = o.workspace_id AND c.id = o.chat_id
  JOIN installation n ON n.workspace_id = c.workspace_id AND n.id = c.installation_id
  WHERE f.due_at <= now() AND c.blocked_at IS NULL
$$;

-- When a lane has something to do next; null when it has nothing.
CREATE FUNCTION parley_lane_due(l lane) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
  first record;
BEGIN
  CASE l.kind
    WHEN 'inbox' THEN
      RETURN (SELECT date_trunc('milliseconds', i.received_at) FROM inbox i
        WHERE i.workspace_id = l.workspace_id AND i.lane_id = l.id AND i.done_at IS NULL ORDER BY i.seq LIMIT 1);
    WHEN 'nudge' THEN
      RETURN (SELECT min(r.due_at) FROM reminder r
        WHERE r.workspace_id = l.workspace_id AND r.member_id = l.member_id AND r.status = 'open' AND r.due_at IS NOT NULL);
    WHEN 'outbox' THEN
      IF EXISTS (SELECT FROM chat c WHERE c.workspace_id = l.workspace_id AND c.id = l.chat_id AND c.blocked_at IS NOT NULL) THEN
        RETURN NULL;
      END IF;
      SELECT f.seq, f.due_at INTO first FROM parley_next_outbound(l.workspace_id, l.id) f;
      RETURN (SELECT min(o.due_at) FROM outbox o
        WHERE o.workspace_id = l.workspace_id AND o.lane_id = l.id AND o.sent_at IS NULL AND o.failed_at IS NULL
          AND (first.seq IS NULL OR o.seq <= first.seq));
  END CASE;
END
$$;

-- Claims the lane that is due longest: nudges first, then what is to be sent on the given platforms, then what arrived; only of
-- these kinds. `business`: the instant of the business clock, by which nudges are due. Gives null when nothing is due, else
-- {"laneId", "workspaceId", "kind", "chatId", "memberId", "row"}, `row` being the first message (null: there is none after all).
CREATE FUNCTION parley_claim(kinds lane_kind[], serves platform[], lease_ms int, business timestamptz, mine uuid) RETURNS jsonb
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
      ORDER BY due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  END IF;
  IF l.id IS NULL THEN
    RETURN NULL;
  END IF;
  UPDATE lane SET token = mine, lease_until = now() + lease_ms * interval '1 ms' WHERE workspace_id = l.workspace_id AND id = l.id;
  RETURN jsonb_build_object('laneId', l.id, 'workspaceId', l.workspace_id, 'kind', l.kind, 'chatId', l.chat_id, 'memberId', l.member_id,
    'row', CASE l.kind WHEN 'inbox' THEN parley_next_inbound(l.workspace_id, l.id) WHEN 'outbox' THEN parley_outbound(l.workspace_id, l.id) END);
END
$$;

-- Locks a lane if `mine` still stands there; false: another worker has it.
CREATE FUNCTION parley_holds(workspace uuid, lane_id uuid, mine uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM lane l WHERE l.workspace_id = workspace AND l.id = lane_id AND l.token = mine FOR NO KEY UPDATE;
  RETURN FOUND;
END
$$;

-- Goes on with a lane: the lease runs anew and the next message is given, or null when there is none or the lane is lost.
CREATE FUNCTION parley_go_on(workspace uuid, lane_id uuid, mine uuid, lease_ms int) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  UPDATE lane SET lease_until = now() + lease_ms * interval '1 ms' WHERE workspace_id = workspace AND id = lane_id AND token = mine RETURNING * INTO l;
  RETURN CASE l.kind WHEN 'inbox' THEN parley_next_inbound(l.workspace_id, l.id) WHEN 'outbox' THEN parley_outbound(l.workspace_id, l.id) END;
END
$$;

-- Gives a lane back. `due`: when it is due next; without it, what its rows say. False: another worker has it.
CREATE FUNCTION parley_release(workspace uuid, lane_id uuid, mine uuid, due timestamptz DEFAULT NULL) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  SELECT * INTO l FROM lane WHERE workspace_id = workspace AND id = lane_id AND token = mine FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE lane SET token = NULL, lease_until = NULL, due_at = coalesce(due, parley_lane_due(l)) WHERE workspace_id = workspace AND id = lane_id;
  RETURN true;
END
$$;

-- Ends an inbound message, in the transaction that holds its effects, and gives the lane back when nothing is left in it.
-- 'lost': the lane is another worker's, or the message is done: roll back. 'more': the lane is kept. 'last': it was given back.
CREATE FUNCTION parley_finish_inbound(workspace uuid, lane_id uuid, mine uuid, message uuid, how text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF NOT parley_holds(workspace, lane_id, mine) THEN
    RETURN 'lost';
  END IF;
  UPDATE inbox i SET done_at = now(), outcome = how
    WHERE i.workspace_id = workspace AND i.lane_id = parley_finish_inbound.lane_id AND i.id = message AND i.done_at IS NULL;
  IF NOT FOUND THEN
    RETURN 'lost';
  ELSIF EXISTS (SELECT FROM inbox i WHERE i.workspace_id = workspace AND i.lane_id = parley_finish_inbound.lane_id AND i.done_at IS NULL) THEN
    RETURN 'more';
  END IF;
  UPDATE lane l SET token = NULL, lease_until = NULL, due_at = NULL WHERE l.workspace_id = workspace AND l.id = parley_finish_inbound.lane_id;
  RETURN 'last';
END
$$;

-- Marks what came of sending a message and, when nothing more is due in the lane, gives it back. `what`: 'sent' (`word`: the
-- platform's id), 'failed' (`word`: why), 'blocked' (failed, and nothing more goes to this chat until the person writes again),
-- 'later' (after `wait_ms`). Gives 'lost', 'more' or 'last' as parley_finish_inbound.
CREATE FUNCTION parley_end_outbound(workspace uuid, lane_id uuid, mine uuid, message uuid, what text, word text, wait_ms int)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  l lane;
  due timestamptz;
BEGIN
  SELECT * INTO l FROM lane x WHERE x.workspace_id = workspace AND x.id = parley_end_outbound.lane_id AND x.token = mine FOR NO KEY UPDATE;
  -- A message that was sent is marked as sent even if the lane was lost meanwhile: the next worker must not send it again.
  IF l.id IS NULL AND what <> 'sent' THEN
    RETURN 'lost';
  END IF;
  UPDATE outbox o SET
    sent_at = CASE what WHEN 'sent' THEN now() END,
    external = CASE what WHEN 'sent' THEN word ELSE o.external END,
    failed_at = CASE WHEN what IN ('failed', 'blocked') THEN now() END,
    failure = CASE WHEN what IN ('failed', 'blocked') THEN word ELSE o.failure END,
    attempts = o.attempts + 1,
    due_at = CASE what WHEN 'later' THEN date_trunc('milliseconds', now() + wait_ms * interval '1 ms') ELSE o.due_at END
  WHERE o.workspace_id = workspace AND o.lane_id = parley_end_outbound.lane_id AND o.id = message AND o.sent_at IS NULL AND o.failed_at IS NULL;
  IF l.id IS NULL THEN
    RETURN 'lost';
  END IF;
  IF what = 'blocked' THEN
    UPDATE chat c SET blocked_at = now() WHERE c.workspace_id = l.workspace_id AND c.id = l.chat_id;
  END IF;
  due := parley_lane_due(l);
  IF due <= now() THEN
    RETURN 'more';
  END IF;
  UPDATE lane x SET token = NULL, lease_until = NULL, due_at = due WHERE x.workspace_id = workspace AND x.id = parley_end_outbound.lane_id;
  RETURN 'last';
END
$$;
