-- Giving records to a colleague. Whoever sees their own records alone could not give one away: row-level security refuses a row
-- that is out of sight once it is changed. So this works as the owner of the tables and checks for itself what a policy would:
-- the workspace, who asks, whose each record is, and that the one who gets it is of the team. Records that are not there, gone,
-- theirs already or not the giver's to give are passed over. Gives how many changed hands; what it changes is logged as ever.
CREATE FUNCTION parley_give(kind text, ids uuid[], recipient uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  giver uuid := parley_person();
  sees text := parley_sees();
  given int;
BEGIN
  IF kind NOT IN ('contact', 'company', 'deal') THEN
    RAISE EXCEPTION 'a % has no owner', kind;
  END IF;
  IF here IS NULL OR sees NOT IN ('all', 'own')
    OR NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = here AND m.id = recipient AND m.disabled_at IS NULL)
    OR (giver IS NOT NULL AND NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = here AND m.id = giver AND m.disabled_at IS NULL))
  THEN
    RETURN 0;
  END IF;
  EXECUTE format('UPDATE %I r SET owner_id = $1 WHERE r.workspace_id = $2 AND r.id = ANY($3) AND r.deleted_at IS NULL
    AND r.merged_into IS NULL AND r.owner_id IS DISTINCT FROM $1 AND ($4 = ''all'' OR r.owner_id IS NULL OR r.owner_id = $5)', kind)
    USING recipient, here, ids, sees, giver;
  GET DIAGNOSTICS given = ROW_COUNT;
  RETURN given;
END
$$;
REVOKE ALL ON FUNCTION parley_give(text, uuid[], uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_give(text, uuid[], uuid) TO parley_app;
