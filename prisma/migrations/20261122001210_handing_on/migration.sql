-- Puts a request into somebody's hands: what is a colleague's then may be out of the giver's sight, which row-level security would refuse. So this
-- works as the owner of the table and checks for itself: the workspace, that the giver sees the request, and that the one who gets it is of the
-- team. Gives whether it changed hands; what it changes is logged as ever.
CREATE FUNCTION parley_hand_ticket(ticket uuid, recipient uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  IF here IS NULL OR parley_sees() NOT IN ('all', 'own')
    OR NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = here AND m.id = recipient AND m.disabled_at IS NULL)
  THEN
    RETURN false;
  END IF;
  UPDATE ticket t SET owner_id = recipient, status = 'taken', human = true, solved_at = NULL
  WHERE t.workspace_id = here AND t.id = parley_hand_ticket.ticket
    AND (parley_oversees() OR parley_answers() OR t.owner_id IS NULL OR t.owner_id = parley_person());
  RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION parley_hand_ticket(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_hand_ticket(uuid, uuid) TO parley_app;
