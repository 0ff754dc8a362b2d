-- Who asked for it elsewhere than in their chat is erased by one of the team: by whoever may delete their record, who leads or whose they are (or nobody's).
CREATE OR REPLACE FUNCTION parley_erase(person uuid, moment timestamptz, traces text[], literals text[], title text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (CASE parley_sees()
    WHEN 'self' THEN person = parley_person()
    WHEN 'nothing' THEN false
    ELSE parley_person() IS NOT NULL AND (parley_oversees() OR EXISTS (
      SELECT FROM contact c WHERE c.workspace_id = parley_workspace() AND c.id = person AND (c.owner_id IS NULL OR c.owner_id = parley_person())))
  END) THEN
    RETURN 0;
  END IF;
  PERFORM parley_erase_mail(parley_workspace(), person);
  RETURN parley_erase_person(parley_workspace(), person, moment, traces, literals, title);
END
$$;
