-- Row-level security keeps the index on phones from being used by who it holds for: whose phone has these digits is looked up for them here, within their
-- workspace, and whom of these they may see is decided where the contacts are read.
CREATE FUNCTION parley_contacts_with_digits(digits text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT p.contact_id FROM contact_point p
  WHERE p.workspace_id = parley_workspace() AND p.kind = 'phone' AND p.value LIKE '%' || regexp_replace(digits, '\D', '', 'g') || '%'
    AND regexp_replace(digits, '\D', '', 'g') <> ''
$$;
REVOKE ALL ON FUNCTION parley_contacts_with_digits(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_contacts_with_digits(text) TO parley_app;
