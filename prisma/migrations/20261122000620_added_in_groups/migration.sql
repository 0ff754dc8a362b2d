-- What hangs on a record may be added where the record itself may: also in a group that does not see what its members own.
ALTER POLICY scope ON contact_point
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');
ALTER POLICY scope ON deal_line
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');
ALTER POLICY scope ON stage_move
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');
ALTER POLICY scope ON tagging
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');
