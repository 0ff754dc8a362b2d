-- Whoever speaks in the team's chat to which customers' requests come goes on with any of them: parley.answers is 'on' for such a turn.
CREATE FUNCTION parley_answers() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('parley.answers', true), '') = 'on' $$;

DROP POLICY scope ON ticket;
CREATE POLICY scope ON ticket TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    WHEN 'nothing' THEN false
    ELSE (SELECT parley_oversees()) OR (SELECT parley_answers()) OR owner_id IS NULL OR owner_id = (SELECT parley_person()) END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    WHEN 'nothing' THEN false
    ELSE true END);

-- Whose request it is, for those who see the request: their name, whose they are, their language and whether they said stop; nothing else of a
-- colleague's contact. To the customer themselves likewise.
CREATE FUNCTION parley_customer(contact uuid)
RETURNS TABLE (name text, owner_id uuid, language text, stopped_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.name, c.owner_id, c.language, c.stopped_at FROM contact c
  WHERE c.workspace_id = parley_workspace() AND c.id = parley_customer.contact AND CASE parley_sees()
    WHEN 'self' THEN c.id = parley_person()
    WHEN 'nothing' THEN false
    ELSE EXISTS (SELECT FROM ticket t WHERE t.workspace_id = c.workspace_id AND t.contact_id = c.id
      AND (parley_oversees() OR parley_answers() OR t.owner_id IS NULL OR t.owner_id = parley_person())) END
$$;
REVOKE ALL ON FUNCTION parley_customer(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_customer(uuid) TO parley_app;

-- What passed between a customer and whoever answers them, and the notes on it, are seen with the request.
DROP POLICY scope ON activity;
CREATE POLICY scope ON activity TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN NOT private OR member_id = (SELECT parley_person())
    WHEN 'own' THEN member_id = (SELECT parley_person()) OR (NOT private AND (
      EXISTS (SELECT FROM contact c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.contact_id)
      OR EXISTS (SELECT FROM company c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.company_id)
      OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = activity.workspace_id AND d.id = activity.deal_id)
      OR EXISTS (SELECT FROM ticket t WHERE t.workspace_id = activity.workspace_id AND t.id = activity.ticket_id)))
    WHEN 'self' THEN contact_id = (SELECT parley_person()) AND kind <> 'note' AND NOT private
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

