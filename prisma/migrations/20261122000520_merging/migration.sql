-- Two contacts become one. The one that goes stays as a row that says which it was merged into, and with its names, so that both
-- names find the one that stays; everything that hangs on it moves. Works as the owner, in the workspace of the transaction, since
-- colleagues' reminders and private notes move with it, out of the speaker's sight; whether the person may merge these two is for
-- the caller to decide. Every row is in the change log, so that undo brings both back.

CREATE FUNCTION parley_merge_contact(stays uuid, goes uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  DELETE FROM contact_point p USING contact_point s
  WHERE p.workspace_id = here AND p.contact_id = goes
    AND s.workspace_id = here AND s.contact_id = stays AND s.kind = p.kind AND s.value = p.value;
  -- Its own phones stay first.
  UPDATE contact_point p SET contact_id = stays,
    position = p.position - (SELECT min(f.position) FROM contact_point f WHERE f.workspace_id = here AND f.contact_id = goes AND f.kind = p.kind)
      + (SELECT coalesce(max(s.position) + 1, 0) FROM contact_point s WHERE s.workspace_id = here AND s.contact_id = stays AND s.kind = p.kind)
  WHERE p.workspace_id = here AND p.contact_id = goes;

  DELETE FROM tagging t USING tagging s
  WHERE t.workspace_id = here AND t.contact_id = goes AND s.workspace_id = here AND s.contact_id = stays AND s.tag_id = t.tag_id;
  UPDATE tagging SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;

  UPDATE activity SET contact_id = CASE WHEN contact_id = goes THEN stays ELSE contact_id END,
    subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END
  WHERE workspace_id = here AND (contact_id = goes OR subject_id = goes);
  UPDATE reminder SET contact_id = CASE WHEN contact_id = goes THEN stays ELSE contact_id END,
    subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END,
    condition = CASE WHEN condition ->> 'contactId' = goes::text THEN jsonb_set(condition, '{contactId}', to_jsonb(stays::text)) ELSE condition END
  WHERE workspace_id = here AND (contact_id = goes OR subject_id = goes OR condition ->> 'contactId' = goes::text);
  UPDATE deal SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;
  UPDATE account SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;

  UPDATE contact SET merged_into = stays WHERE workspace_id = here AND (id = goes OR merged_into = goes);
END
$$;
REVOKE ALL ON FUNCTION parley_merge_contact(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_merge_contact(uuid, uuid) TO parley_app;

-- Accounts on platforms move with their contact: the log keeps them, too.
CREATE TRIGGER log_insert AFTER INSERT ON account FOR EACH ROW
  WHEN (current_setting('parley.event', true) <> '') EXECUTE FUNCTION parley_log_change();
CREATE TRIGGER log_update AFTER UPDATE ON account FOR EACH ROW
  WHEN (current_setting('parley.event', true) <> '' AND old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION parley_log_change();
CREATE TRIGGER log_delete AFTER DELETE ON account FOR EACH ROW
  WHEN (current_setting('parley.event', true) <> '') EXECUTE FUNCTION parley_log_change();
