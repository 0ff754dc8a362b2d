-- Forgetting a person. What they said, what was said to and of them, and everything by which they could be known goes for good, from every table, the
-- log and the queues included; what the company needs without them stays: that there was a deal, of what and for how much.

-- Text without what the patterns find, each with what stands before it.
CREATE FUNCTION parley_without(words text, patterns text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  pattern text;
BEGIN
  FOREACH pattern IN ARRAY patterns
  LOOP
    words := regexp_replace(words, pattern, '\1…', 'g');
  END LOOP;
  RETURN words;
END
$$;

-- Erases a contact and those merged into it. `traces`: regular expressions of their name, phones and e-mails, with one group for what may stand
-- before; `literals`: the same as plain words, for files; `title`: what a deal is called whose name was theirs. Gives how many rows of the contact
-- there were: 0 when it is not there (any more).
CREATE FUNCTION parley_erase_person(workspace uuid, person uuid, moment timestamptz, traces text[], literals text[], title text)
RETURNS int LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  persons uuid[];
  accounts uuid[];
  chats uuid[];
  lanes uuid[];
  tickets uuid[];
  deals uuid[];
  kept uuid[];
  activities uuid[];
  reminders uuid[];
  events uuid[];
  ids uuid[];
  any_id text;
  any_trace text;
  cell record;
BEGIN
  -- What is forgotten is not logged.
  PERFORM set_config('parley.event', '', true);
  WITH RECURSIVE one AS (
    SELECT c.id FROM contact c WHERE c.workspace_id = workspace AND c.id = person
    UNION SELECT c.id FROM contact c JOIN one ON c.merged_into = one.id WHERE c.workspace_id = workspace)
  SELECT coalesce(array_agg(id), '{}') INTO persons FROM one;
  IF persons = '{}' THEN
    RETURN 0;
  END IF;

  SELECT coalesce(array_agg(a.id), '{}') INTO accounts FROM account a WHERE a.workspace_id = workspace AND a.contact_id = ANY (persons);
  SELECT coalesce(array_agg(c.id), '{}') INTO chats FROM chat c WHERE c.workspace_id = workspace AND c.account_id = ANY (accounts) AND c.direct;
  SELECT coalesce(array_agg(l.id), '{}') INTO lanes FROM lane l WHERE l.workspace_id = workspace AND l.chat_id = ANY (chats);
  SELECT coalesce(array_agg(t.id), '{}') INTO tickets FROM ticket t WHERE t.workspace_id = workspace AND t.contact_id = ANY (persons);
  -- A deal that came to nothing yet, with nobody but them; others stay, without them.
  SELECT coalesce(array_agg(d.id) FILTER (WHERE d.company_id IS NULL AND s.kind = 'open'), '{}'),
         coalesce(array_agg(d.id) FILTER (WHERE d.company_id IS NOT NULL OR s.kind <> 'open'), '{}')
  INTO deals, kept FROM deal d JOIN stage s ON s.workspace_id = d.workspace_id AND s.id = d.stage_id
  WHERE d.workspace_id = workspace AND d.contact_id = ANY (persons);
  SELECT coalesce(array_agg(a.id), '{}') INTO activities FROM activity a WHERE a.workspace_id = workspace
    AND (a.contact_id = ANY (persons) OR a.subject_id = ANY (persons) OR a.ticket_id = ANY (tickets) OR a.deal_id = ANY (deals));
  SELECT coalesce(array_agg(r.id), '{}') INTO reminders FROM reminder r WHERE r.workspace_id = workspace
    AND (r.contact_id = ANY (persons) OR r.subject_id = ANY (persons) OR r.deal_id = ANY (deals));
  ids := persons || accounts || tickets || deals || activities || reminders
    || ARRAY(SELECT p.id FROM contact_point p WHERE p.workspace_id = workspace AND p.contact_id = ANY (persons))
    || ARRAY(SELECT f.id FROM feedback f WHERE f.workspace_id = workspace AND f.contact_id = ANY (persons));
  any_id := array_to_string(persons || accounts || tickets || deals, '|');
  any_trace := nullif(array_to_string(traces, '|'), '');

  SELECT coalesce(array_agg(DISTINCT e.id), '{}') INTO events FROM event e WHERE e.workspace_id = workspace
    AND (e.subject_id = ANY (persons) OR e.contact_id = ANY (persons) OR e.args::text ~ any_id OR e.chat_id = ANY (chats)
      OR EXISTS (SELECT FROM change c WHERE c.workspace_id = workspace AND c.event_id = e.id AND c.row_id = ANY (ids || kept)));
  -- What a colleague has said of them, by the message that did something to their records.
  UPDATE inbox i SET inbound = jsonb_set(i.inbound, '{body}', '{"kind":"text","text":"…"}'), outcome = 'erased'
  FROM event e WHERE e.workspace_id = workspace AND e.id = ANY (events) AND i.workspace_id = workspace AND i.done_at IS NOT NULL
    AND (i.id::text = e.message OR i.inbound ->> 'message' = e.message) AND i.lane_id IN (
      SELECT l.id FROM lane l WHERE l.workspace_id = workspace AND l.chat_id = e.chat_id);
  DELETE FROM change c WHERE c.workspace_id = workspace
    AND (c.row_id = ANY (ids || kept) OR c.before::text ~ any_id OR c.after::text ~ any_id);
  UPDATE event e SET args = '{}', said = NULL, subject_id = NULL, contact_id = NULL WHERE e.workspace_id = workspace AND e.id = ANY (events);

  -- The message that asks for this is being worked on: only its words go.
  UPDATE inbox i SET subject_id = NULL, inbound = i.inbound #- '{account,name}' #- '{account,language}' || '{"body":{"kind":"hello"}}'
  WHERE i.workspace_id = workspace AND i.done_at IS NULL
    AND i.seq IN (SELECT min(o.seq) FROM inbox o WHERE o.lane_id = ANY (lanes) AND o.done_at IS NULL GROUP BY o.lane_id);
  DELETE FROM inbox i WHERE i.workspace_id = workspace AND i.done_at IS NOT NULL AND (i.lane_id = ANY (lanes) OR i.subject_id = ANY (persons));
  DELETE FROM outbox o WHERE o.workspace_id = workspace
    AND (o.chat_id = ANY (chats) OR o.subject_id = ANY (persons) OR o.about_id = ANY (ids || kept) OR o.listed::text ~ any_id);
  DELETE FROM button b WHERE b.workspace_id = workspace AND (b.person_id = ANY (persons) OR b.action::text ~ any_id);
  DELETE FROM pending p WHERE p.workspace_id = workspace
    AND (p.person_id = ANY (persons) OR p.chat_id = ANY (chats) OR p.question::text ~ any_id);
  DELETE FROM choice c WHERE c.workspace_id = workspace AND (c.chosen_id = ANY (ids) OR c.candidates && ids);
  DELETE FROM learnt_phrase l WHERE l.workspace_id = workspace AND (l.template::text ~ any_id OR l.words ~ any_trace OR l.template::text ~ any_trace);
  DELETE FROM nudge n WHERE n.workspace_id = workspace AND (n.about_id = ANY (ids || kept) OR n.facts::text ~ any_id OR n.key ~ any_id);
  DELETE FROM proof p WHERE p.workspace_id = workspace AND (p.contact_id = ANY (persons) OR p.account_id = ANY (accounts));
  DELETE FROM file f WHERE f.workspace_id = workspace AND f.person_id = ANY (persons);
  -- A list that a colleague has brought in or taken out, with them in it.
  DELETE FROM file f WHERE f.workspace_id = workspace AND EXISTS (
    SELECT FROM (SELECT string_agg(c.bytes, NULL ORDER BY c.position) AS bytes FROM file_chunk c
      WHERE c.workspace_id = workspace AND c.file_id = f.id) whole, unnest(literals) literal
    WHERE position(convert_to(literal, 'UTF8') IN whole.bytes) > 0);

  DELETE FROM name_key n WHERE n.workspace_id = workspace AND n.record_id = ANY (ids || kept);
  DELETE FROM tagging t WHERE t.workspace_id = workspace AND (t.contact_id = ANY (persons) OR t.deal_id = ANY (deals));
  DELETE FROM contact_point p WHERE p.workspace_id = workspace AND p.contact_id = ANY (persons);
  DELETE FROM feedback f WHERE f.workspace_id = workspace AND f.contact_id = ANY (persons);
  DELETE FROM activity a WHERE a.workspace_id = workspace AND a.id = ANY (activities);
  DELETE FROM reminder r WHERE r.workspace_id = workspace AND r.id = ANY (reminders);
  DELETE FROM ticket t WHERE t.workspace_id = workspace AND t.id = ANY (tickets);
  DELETE FROM deal_line d WHERE d.workspace_id = workspace AND d.deal_id = ANY (deals);
  DELETE FROM stage_move m WHERE m.workspace_id = workspace AND m.deal_id = ANY (deals);
  DELETE FROM deal d WHERE d.workspace_id = workspace AND d.id = ANY (deals);
  UPDATE deal d SET contact_id = NULL, title = parley_erase_person.title, need = NULL, lost_reason = NULL, source = NULL
  WHERE d.workspace_id = workspace AND d.id = ANY (kept);
  UPDATE account a SET contact_id = NULL, display_name = NULL WHERE a.workspace_id = workspace AND a.id = ANY (accounts);
  DELETE FROM contact c WHERE c.workspace_id = workspace AND c.id = ANY (persons);

  -- Whatever else names them, wherever it stands. Not the records of others, of whom one may be called the same.
  IF any_trace IS NOT NULL THEN
    FOR cell IN
      SELECT a.attrelid::regclass::text AS "table", quote_ident(a.attname) AS "column", t.typname = 'jsonb' AS is_json
      FROM pg_attribute a JOIN pg_class k ON k.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
      WHERE k.relkind = 'r' AND k.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND t.typname IN ('text', 'jsonb')
        AND EXISTS (SELECT FROM pg_attribute w WHERE w.attrelid = k.oid AND w.attname = 'workspace_id')
        AND NOT (k.relname IN ('name_key', 'contact_point', 'account', 'chat', 'bot', 'installation', 'member', 'stage', 'product', 'lane', 'tag', 'button')
          OR (k.relname, a.attname) IN (('contact', 'name'), ('company', 'name'), ('outbox', 'key'), ('inbox', 'event_key'), ('event', 'message'),
            ('event', 'begun_by'), ('nudge', 'key'), ('setting', 'key')))
    LOOP
      EXECUTE format('UPDATE %1$s SET %2$s = parley_without(%2$s::text, $1)%3$s WHERE workspace_id = $2 AND %2$s::text ~ $3',
        cell."table", cell."column", CASE WHEN cell.is_json THEN '::jsonb' ELSE '' END) USING traces, workspace, any_trace;
    END LOOP;
  END IF;

  INSERT INTO erasure (workspace_id, id, contact_id, at)
  SELECT workspace, gen_random_uuid(), gone, moment FROM unnest(persons) gone
  WHERE NOT EXISTS (SELECT FROM erasure e WHERE e.workspace_id = workspace AND e.contact_id = gone);
  RETURN cardinality(persons);
END
$$;
REVOKE ALL ON FUNCTION parley_erase_person(uuid, uuid, timestamptz, text[], text[], text) FROM PUBLIC;

-- The same as a turn: one's own, or, by who leads, anybody's.
CREATE FUNCTION parley_erase(person uuid, moment timestamptz, traces text[], literals text[], title text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (parley_sees() = 'self' AND person = parley_person() OR parley_sees() = 'all' AND parley_oversees()) THEN
    RETURN 0;
  END IF;
  RETURN parley_erase_person(parley_workspace(), person, moment, traces, literals, title);
END
$$;
REVOKE ALL ON FUNCTION parley_erase(uuid, timestamptz, text[], text[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_erase(uuid, timestamptz, text[], text[], text) TO parley_app;

-- Whether anybody else is called like a person: then the name alone does not tell whose it is. `keys`: the words of the name as name_key has them.
CREATE FUNCTION parley_namesakes(person uuid, keys text[]) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT n.key), '{}') FROM name_key n
  WHERE n.workspace_id = parley_workspace() AND n.key = ANY (keys) AND n.record_id <> person AND n.kind IN ('contact', 'company', 'member', 'product')
$$;
REVOKE ALL ON FUNCTION parley_namesakes(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_namesakes(uuid, text[]) TO parley_app;

-- Whom a new need of a customer's is given to: the one of the team with the least to do, reps before those who lead. A customer sees none of what
-- they have to do, so the table's owner counts.
CREATE FUNCTION parley_least_busy() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id FROM member m
  WHERE m.workspace_id = parley_workspace() AND m.disabled_at IS NULL
  ORDER BY m.role <> 'rep',
    (SELECT count(*) FROM ticket t WHERE t.workspace_id = m.workspace_id AND t.owner_id = m.id AND t.status <> 'solved')
    + (SELECT count(*) FROM reminder r WHERE r.workspace_id = m.workspace_id AND r.member_id = m.id AND r.status = 'open')
    + (SELECT count(*) FROM deal d JOIN stage s ON s.workspace_id = d.workspace_id AND s.id = d.stage_id
       WHERE d.workspace_id = m.workspace_id AND d.owner_id = m.id AND s.kind = 'open' AND d.deleted_at IS NULL),
    m.created_at, m.id
  LIMIT 1
$$;
REVOKE ALL ON FUNCTION parley_least_busy() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_least_busy() TO parley_app;
