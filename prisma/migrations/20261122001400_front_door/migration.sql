-- The customers' door: who writes there becomes a contact (core/door/newcomer.ts), and codes of members do nothing.

-- Whether a contact is there still, whoever asks: an account whose contact was deleted is nobody's again.
CREATE FUNCTION parley_is_there(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM contact c WHERE c.workspace_id = parley_workspace() AND c.id = person AND c.deleted_at IS NULL)
$$;
REVOKE ALL ON FUNCTION parley_is_there(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_is_there(uuid) TO parley_app;
