-- By what name people find the customers' bot of the turn's workspace; null: it has none, or several.
CREATE FUNCTION parley_customers_bot(of_platform platform) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN count(*) = 1 THEN min(b.handle) END FROM bot b
  JOIN installation n ON n.platform = b.platform AND n.external = b.external AND n.door = 'customers' AND n.disabled_at IS NULL
  WHERE n.workspace_id = parley_workspace() AND b.platform = of_platform
$$;
REVOKE ALL ON FUNCTION parley_customers_bot(platform) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_customers_bot(platform) TO parley_app;
