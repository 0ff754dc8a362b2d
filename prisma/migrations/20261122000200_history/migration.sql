-- The change log and undo. While the setting parley.event holds an event's id, each row that changes is kept as it was before
-- and after; without it (loading, reminders that fire) nothing is kept.

-- For tables with an id. Runs with the owner's rights, since turns themselves may not write history.
CREATE FUNCTION parley_log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    INSERT INTO change (workspace_id, event_id, "table", row_id, after)
    VALUES (new.workspace_id, current_setting('parley.event')::uuid, tg_table_name, new.id, to_jsonb(new));
  ELSIF tg_op = 'UPDATE' THEN
    INSERT INTO change (workspace_id, event_id, "table", row_id, before, after)
    VALUES (new.workspace_id, current_setting('parley.event')::uuid, tg_table_name, new.id, to_jsonb(old), to_jsonb(new));
  ELSE
    INSERT INTO change (workspace_id, event_id, "table", row_id, before)
    VALUES (old.workspace_id, current_setting('parley.event')::uuid, tg_table_name, old.id, to_jsonb(old));
  END IF;
  RETURN NULL;
END
$$;

-- For name_key, which has no id of its own: a statement's rows together, one entry for each record.
CREATE FUNCTION parley_log_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF coalesce(current_setting('parley.event', true), '') = '' THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'INSERT' THEN
    INSERT INTO change (workspace_id, event_id, "table", row_id, after)
    SELECT n.workspace_id, current_setting('parley.event')::uuid, 'name_key', n.record_id, jsonb_agg(to_jsonb(n)) FROM added n
    GROUP BY n.workspace_id, n.record_id;
  ELSE
    INSERT INTO change (workspace_id, event_id, "table", row_id, before)
    SELECT n.workspace_id, current_setting('parley.event')::uuid, 'name_key', n.record_id, jsonb_agg(to_jsonb(n)) FROM removed n
    GROUP BY n.workspace_id, n.record_id;
  END IF;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['contact', 'contact_point', 'company', 'deal', 'deal_line', 'stage_move', 'activity', 'reminder', 'tag', 'tagging',
    'stage', 'product', 'member', 'setting']
  LOOP
    EXECUTE format('CREATE TRIGGER log_insert AFTER INSERT ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''') EXECUTE FUNCTION parley_log_change()', name);
    EXECUTE format('CREATE TRIGGER log_update AFTER UPDATE ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''' AND old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION parley_log_change()', name);
    EXECUTE format('CREATE TRIGGER log_delete AFTER DELETE ON %I FOR EACH ROW
      WHEN (current_setting(''parley.event'', true) <> '''') EXECUTE FUNCTION parley_log_change()', name);
  END LOOP;
END
$$;
CREATE TRIGGER log_insert AFTER INSERT ON name_key REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION parley_log_names();
CREATE TRIGGER log_delete AFTER DELETE ON name_key REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION parley_log_names();
-- A key is replaced, never changed: an update would be missing from the log.
REVOKE UPDATE ON name_key FROM parley_app;

-- What of a row counts when it is compared with an image: not what the clock alone changes.
CREATE FUNCTION parley_lasting(image jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT image - ARRAY['due_at', 'fired_at'] $$;

-- A row as it is now, locked; null when there is none. Only the columns that the image knows, so that later columns do not count.
CREATE FUNCTION parley_row_now(name text, workspace uuid, id uuid, image jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  now_is jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE t.workspace_id = $1 AND t.id = $2 FOR UPDATE', name) INTO now_is USING workspace, id;
  IF now_is IS NULL OR image IS NULL THEN
    RETURN now_is;
  END IF;
  RETURN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(now_is) WHERE image ? key);
END
$$;

-- Takes back one entry of the change log.
CREATE FUNCTION parley_restore(entry change) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  columns text;
BEGIN
  IF entry."table" = 'name_key' THEN
    DELETE FROM name_key n USING jsonb_populate_recordset(NULL::name_key, coalesce(entry.after, '[]')) gone
    WHERE (n.workspace_id, n.key, n.kind, n.record_id, n.word) = (entry.workspace_id, gone.key, gone.kind, gone.record_id, gone.word);
    INSERT INTO name_key SELECT * FROM jsonb_populate_recordset(NULL::name_key, coalesce(entry.before, '[]')) ON CONFLICT DO NOTHING;
  ELSIF entry.before IS NULL THEN
    EXECUTE format('DELETE FROM %I WHERE workspace_id = $1 AND id = $2', entry."table") USING entry.workspace_id, entry.row_id;
  ELSE
    SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
    WHERE attrelid = format('public.%I', entry."table")::regclass AND attnum > 0 AND NOT attisdropped AND entry.before ? attname;
    IF entry.after IS NULL THEN
      EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', entry."table", columns) USING entry.before;
    ELSE
      EXECUTE format('UPDATE %1$I SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $3)) WHERE workspace_id = $1 AND id = $2',
        entry."table", columns) USING entry.workspace_id, entry.row_id, entry.before;
    END IF;
  END IF;
END
$$;

-- Takes an event back: every row as it was before it, the changes logged under `by_event` (whose row exists), so that undoing
-- the undo works in the same way. Works as the owner, in the workspace of the transaction, since what was given to a colleague
-- may be out of sight; whether the person may undo this event is for the caller to decide. Gives one of
--   {"kind": "done", "rows": n}
--   {"kind": "changed", "table", "row", "by"}   a row is no longer as the event left it; `by`: the event that changed it, null if unknown
--   {"kind": "used", "table", "row", "by"}      another row, of table `by`, needs this one, or has taken its place
--   {"kind": "already", "by"}                   the event was taken back by that event
--   {"kind": "nothing"}                         the event changed nothing, or its before-images have expired
--   {"kind": "gone"}                            no such event
CREATE FUNCTION parley_undo(event uuid, by_event uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  cause text := coalesce(current_setting('parley.event', true), '');
  undone record;
  entry change;
  last_image jsonb;
  last_event uuid;
  now_is jsonb;
  user_of text;
  n int := 0;
BEGIN
  SELECT e.undone_by_id, e.undoes_id INTO undone FROM event e WHERE e.workspace_id = here AND e.id = parley_undo.event FOR UPDATE;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('kind', 'gone');
  ELSIF undone.undone_by_id IS NOT NULL THEN
    RETURN jsonb_build_object('kind', 'already', 'by', undone.undone_by_id);
  END IF;

  FOR entry IN
    SELECT DISTINCT ON (c."table", c.row_id) c.* FROM change c
    WHERE c.workspace_id = here AND c.event_id = parley_undo.event AND c."table" <> 'name_key'
    ORDER BY c."table", c.row_id, c.seq DESC
  LOOP
    SELECT c.after, c.event_id INTO last_image, last_event FROM change c
    WHERE c.workspace_id = here AND c.row_id = entry.row_id AND c."table" = entry."table" ORDER BY c.seq DESC LIMIT 1;
    now_is := parley_row_now(entry."table", here, entry.row_id, entry.after);
    IF last_image IS DISTINCT FROM entry.after OR parley_lasting(now_is) IS DISTINCT FROM parley_lasting(entry.after) THEN
      RETURN jsonb_build_object('kind', 'changed', 'table', entry."table", 'row', entry.row_id,
        'by', CASE WHEN last_event <> parley_undo.event THEN last_event END);
    END IF;
  END LOOP;

  BEGIN
    PERFORM set_config('parley.event', by_event::text, true);
    FOR entry IN
      SELECT c.* FROM change c WHERE c.workspace_id = here AND c.event_id = parley_undo.event ORDER BY c.seq DESC
    LOOP
      n := n + 1;
      PERFORM parley_restore(entry);
    END LOOP;
    PERFORM set_config('parley.event', cause, true);
  EXCEPTION WHEN foreign_key_violation OR restrict_violation OR unique_violation THEN
    GET STACKED DIAGNOSTICS user_of = TABLE_NAME;
    RETURN jsonb_build_object('kind', 'used', 'table', entry."table", 'row', entry.row_id, 'by', user_of);
  END;
  IF n = 0 THEN
    RETURN jsonb_build_object('kind', 'nothing');
  END IF;
  UPDATE event e SET undone_by_id = by_event WHERE e.workspace_id = here AND e.id = parley_undo.event;
  UPDATE event e SET undoes_id = parley_undo.event WHERE e.workspace_id = here AND e.id = by_event;
  -- What an undone undo had taken back is in force again.
  UPDATE event e SET undone_by_id = NULL WHERE e.workspace_id = here AND e.id = undone.undoes_id AND e.undone_by_id = parley_undo.event;
  RETURN jsonb_build_object('kind', 'done', 'rows', n);
END
$$;
REVOKE ALL ON FUNCTION parley_undo(uuid, uuid), parley_restore(change), parley_row_now(text, uuid, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_undo(uuid, uuid) TO parley_app;
