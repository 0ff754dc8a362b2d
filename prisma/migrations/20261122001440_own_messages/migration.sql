-- Of what is written down about them customers see what passed with them: the messages in both directions at their door. What a colleague has written of a
-- call, a meeting, a letter or a message is the team's.
DROP POLICY scope ON activity;
CREATE POLICY scope ON activity TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN NOT private OR member_id = (SELECT parley_person())
    WHEN 'own' THEN member_id = (SELECT parley_person()) OR (NOT private AND (
      EXISTS (SELECT FROM contact c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.contact_id)
      OR EXISTS (SELECT FROM company c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.company_id)
      OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = activity.workspace_id AND d.id = activity.deal_id)
      OR EXISTS (SELECT FROM ticket t WHERE t.workspace_id = activity.workspace_id AND t.id = activity.ticket_id)))
    WHEN 'self' THEN contact_id = (SELECT parley_person()) AND kind = 'message' AND incoming IS NOT NULL AND NOT private
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'self' THEN contact_id = (SELECT parley_person()) AND kind = 'message' AND incoming AND NOT private
    WHEN 'nothing' THEN false
    ELSE true END);
