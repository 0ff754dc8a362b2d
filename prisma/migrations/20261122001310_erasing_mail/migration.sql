-- Letters to a person go with them, sent or waiting. Before the rest: it is their addresses that tell whose they are.
CREATE FUNCTION parley_erase_mail(workspace uuid, person uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM mail m WHERE m.workspace_id = workspace AND (
    m.subject_id = person
    OR m.subject_id IN (SELECT c.id FROM contact c WHERE c.workspace_id = workspace AND c.merged_into = person)
    OR lower(m."to") IN (SELECT p.value FROM contact_point p
      WHERE p.workspace_id = workspace AND p.contact_id = person AND p.kind = 'email'));
END
$$;
REVOKE ALL ON FUNCTION parley_erase_mail(uuid, uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION parley_erase(person uuid, moment timestamptz, traces text[], literals text[], title text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (parley_sees() = 'self' AND person = parley_person() OR parley_sees() = 'all' AND parley_oversees()) THEN
    RETURN 0;
  END IF;
  PERFORM parley_erase_mail(parley_workspace(), person);
  RETURN parley_erase_person(parley_workspace(), person, moment, traces, literals, title);
END
$$;
