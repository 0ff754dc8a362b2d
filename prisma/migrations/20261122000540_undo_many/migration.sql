-- Undo of what has changed thousands of rows: rows of one table are compared, and put back, in one statement each instead of one
-- by one. What is done, and what parley_undo gives, is as before (the migration "history").

-- A row's image with only the columns that another image knows, so that later columns do not count.
CREATE FUNCTION parley_known(now_is jsonb, image jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN now_is IS NULL OR image IS NULL THEN now_is
    ELSE (SELECT jsonb_object_agg(key, value) FROM jsonb_each(now_is) WHERE image ? key) END
$$;

-- The first row of a table that is no longer as an event left it, and the event that changed it last; none when all of them are.
-- Locks the rows.
CREATE FUNCTION parley_changed_since(name text, workspace uuid, event uuid) RETURNS TABLE (row_id uuid, by_event uuid)
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('SELECT FROM %I t WHERE t.workspace_id = $1 AND t.id = ANY(ARRAY(
    SELECT c.row_id FROM change c WHERE c.workspace_id = $1 AND c.event_id = $2 AND c."table" = $3)) ORDER BY t.id FOR UPDATE', name)
    USING workspace, event, name;
  RETURN QUERY EXECUTE format('
    SELECT e.row_id, l.event_id
    FROM (SELECT DISTINCT ON (c.row_id) c.row_id, c.after FROM change c
          WHERE c.workspace_id = $1 AND c.event_id = $2 AND c."table" = $3 ORDER BY c.row_id, c.seq DESC) e
    CROSS JOIN LATERAL (SELECT c.after, c.event_id FROM change c
          WHERE c.workspace_id = $1 AND c.row_id = e.row_id AND c."table" = $3 ORDER BY c.seq DESC LIMIT 1) l
    LEFT JOIN %I t ON t.workspace_id = $1 AND t.id = e.row_id
    WHERE l.after IS DISTINCT FROM e.after
      OR parley_lasting(parley_known(to_jsonb(t), e.after)) IS DISTINCT FROM parley_lasting(e.after)
    ORDER BY e.row_id LIMIT 1', name) USING workspace, event, name;
END
$$;

-- Takes back the entries of an event from one place of the change log to another, which are of one table and one kind.
CREATE FUNCTION parley_restore_run(name text, kind text, workspace uuid, event uuid, first bigint, last bigint) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  image jsonb;
  columns text;
  entries text := 'SELECT DISTINCT ON (c.row_id) c.row_id, c.before FROM change c
    WHERE c.workspace_id = $1 AND c.event_id = $2 AND c.seq BETWEEN $3 AND $4 ORDER BY c.row_id, c.seq';
BEGIN
  IF kind = 'insert' THEN
    EXECUTE format('DELETE FROM %I t USING (%s) e WHERE t.workspace_id = $1 AND t.id = e.row_id', name, entries)
      USING workspace, event, first, last;
    RETURN;
  END IF;
  SELECT c.before INTO image FROM change c WHERE c.workspace_id = workspace AND c.event_id = event AND c.seq = first;
  SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
  WHERE attrelid = format('public.%I', name)::regclass AND attnum > 0 AND NOT attisdropped AND image ? attname;
  IF kind = 'delete' THEN
    EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %3$s FROM (%4$s) e, jsonb_populate_record(NULL::%1$I, e.before) b',
      name, columns, 'b.' || replace(columns, ', ', ', b.'), entries) USING workspace, event, first, last;
  ELSE
    EXECUTE format('UPDATE %1$I t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, e.before))
      FROM (%3$s) e WHERE t.workspace_id = $1 AND t.id = e.row_id', name, columns, entries) USING workspace, event, first, last;
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION parley_undo(event uuid, by_event uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  cause text := coalesce(current_setting('parley.event', true), '');
  undone record;
  entry change;
  run record;
  of_table text;
  since record;
  user_of text;
  n int;
BEGIN
  SELECT e.undone_by_id, e.undoes_id INTO undone FROM event e WHERE e.workspace_id = here AND e.id = parley_undo.event FOR UPDATE;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('kind', 'gone');
  ELSIF undone.undone_by_id IS NOT NULL THEN
    RETURN jsonb_build_object('kind', 'already', 'by', undone.undone_by_id);
  END IF;
  SELECT count(*) INTO n FROM change c WHERE c.workspace_id = here AND c.event_id = parley_undo.event;
  IF n = 0 THEN
    RETURN jsonb_build_object('kind', 'nothing');
  END IF;

  FOR of_table IN
    SELECT DISTINCT c."table" FROM change c
    WHERE c.workspace_id = here AND c.event_id = parley_undo.event AND c."table" <> 'name_key' ORDER BY 1
  LOOP
    FOR since IN SELECT * FROM parley_changed_since(of_table, here, parley_undo.event) LOOP
      RETURN jsonb_build_object('kind', 'changed', 'table', of_table, 'row', since.row_id,
        'by', CASE WHEN since.by_event <> parley_undo.event THEN since.by_event END);
    END LOOP;
  END LOOP;

  BEGIN
    PERFORM set_config('parley.event', by_event::text, true);
    -- Entries of one table and kind that follow each other, the last first.
    FOR run IN
      SELECT s."table", s.kind, min(s.seq) AS first, max(s.seq) AS last
      FROM (SELECT k.*, row_number() OVER (ORDER BY k.seq) - row_number() OVER (PARTITION BY k."table", k.kind ORDER BY k.seq) AS island
            FROM (SELECT c.seq, c."table", CASE WHEN c.before IS NULL THEN 'insert' WHEN c.after IS NULL THEN 'delete' ELSE 'update' END AS kind
                  FROM change c WHERE c.workspace_id = here AND c.event_id = parley_undo.event) k) s
      GROUP BY s."table", s.kind, s.island ORDER BY max(s.seq) DESC
    LOOP
      IF run."table" = 'name_key' OR run.first = run.last THEN
        FOR entry IN SELECT c.* FROM change c WHERE c.workspace_id = here AND c.event_id = parley_undo.event
          AND c.seq BETWEEN run.first AND run.last ORDER BY c.seq DESC
        LOOP
          PERFORM parley_restore(entry);
        END LOOP;
      ELSE
        PERFORM parley_restore_run(run."table", run.kind, here, parley_undo.event, run.first, run.last);
      END IF;
    END LOOP;
    PERFORM set_config('parley.event', cause, true);
  EXCEPTION WHEN foreign_key_violation OR restrict_violation OR unique_violation THEN
    -- One by one, to know which row it is.
    BEGIN
      PERFORM set_config('parley.event', by_event::text, true);
      FOR entry IN
        SELECT c.* FROM change c WHERE c.workspace_id = here AND c.event_id = parley_undo.event ORDER BY c.seq DESC
      LOOP
        PERFORM parley_restore(entry);
      END LOOP;
      PERFORM set_config('parley.event', cause, true);
    EXCEPTION WHEN foreign_key_violation OR restrict_violation OR unique_violation THEN
      GET STACKED DIAGNOSTICS user_of = TABLE_NAME;
      RETURN jsonb_build_object('kind', 'used', 'table', entry."table", 'row', entry.row_id, 'by', user_of);
    END;
  END;
  UPDATE event e SET undone_by_id = by_event WHERE e.workspace_id = here AND e.id = parley_undo.event;
  UPDATE event e SET undoes_id = parley_undo.event WHERE e.workspace_id = here AND e.id = by_event;
  -- What an undone undo had taken back is in force again.
  UPDATE event e SET undone_by_id = NULL WHERE e.workspace_id = here AND e.id = undone.undoes_id AND e.undone_by_id = parley_undo.event;
  RETURN jsonb_build_object('kind', 'done', 'rows', n);
END
$$;
REVOKE ALL ON FUNCTION parley_changed_since(text, uuid, uuid), parley_restore_run(text, text, uuid, uuid, bigint, bigint) FROM PUBLIC;
