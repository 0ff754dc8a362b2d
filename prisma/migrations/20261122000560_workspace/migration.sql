-- What an admin changes of the workspace by chat is logged and taken back like everything else. A workspace's row has no workspace
-- of its own, by which the log and undo know rows; so both see it through a view, with only the columns that people change.
CREATE VIEW workspace_column AS
  SELECT id AS workspace_id, id, name, language, timezone, currency, country, hours, reps_see_all FROM workspace;
REVOKE ALL ON workspace_column FROM parley_app;

CREATE FUNCTION parley_log_workspace() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was jsonb := jsonb_build_object('id', old.id, 'name', old.name, 'language', old.language, 'timezone', old.timezone,
    'currency', old.currency, 'country', old.country, 'hours', old.hours, 'reps_see_all', old.reps_see_all);
  is_now jsonb := jsonb_build_object('id', new.id, 'name', new.name, 'language', new.language, 'timezone', new.timezone,
    'currency', new.currency, 'country', new.country, 'hours', new.hours, 'reps_see_all', new.reps_see_all);
BEGIN
  IF was IS DISTINCT FROM is_now THEN
    INSERT INTO change (workspace_id, event_id, "table", row_id, before, after)
    VALUES (new.id, current_setting('parley.event')::uuid, 'workspace_column', new.id, was, is_now);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER log_update AFTER UPDATE ON workspace FOR EACH ROW
  WHEN (current_setting('parley.event', true) <> '') EXECUTE FUNCTION parley_log_workspace();

-- Makes an invitation for a member, as an admin: turns themselves see and write none. Earlier ones of the member that are still
-- unused end. `secret` is the SHA-256 of the link's secret. False when the one who asks is no admin, or there is no such member.
CREATE FUNCTION parley_invite(invitee uuid, invitation uuid, secret bytea, made timestamptz, ends timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  IF NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = here AND m.id = parley_person() AND m.role = 'admin' AND m.disabled_at IS NULL)
    OR NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = here AND m.id = invitee AND m.disabled_at IS NULL)
  THEN
    RETURN false;
  END IF;
  UPDATE invitation i SET expires_at = made
  WHERE i.workspace_id = here AND i.member_id = invitee AND i.used_at IS NULL AND i.expires_at > made;
  INSERT INTO invitation (workspace_id, id, member_id, secret, created_at, expires_at)
  VALUES (here, invitation, invitee, parley_invite.secret, made, ends);
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION parley_invite(uuid, uuid, bytea, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_invite(uuid, uuid, bytea, timestamptz, timestamptz) TO parley_app;
