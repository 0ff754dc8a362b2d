-- Who sees what. Turns work under a role that owns no table, narrowed to a workspace and a person by settings of the transaction:
--   parley.workspace  the workspace's id; without it there are no rows
--   parley.sees       all | own | self | nothing (Viewer in core/me.ts); without it: nothing
--   parley.person     the member's or contact's id, empty in a group
--   parley.oversees   'on' for those who see the team's reminders
-- Each setting is read in a sub-select, so that it is read once for a statement and not once for a row.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_app') THEN
    CREATE ROLE parley_app NOLOGIN;
  END IF;
EXCEPTION
  -- Another database of this server is being set up at the same moment: roles belong to the server.
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  -- From PostgreSQL 16 on, a membership may lack the right to become the role.
  IF NOT pg_has_role(current_user, 'parley_app', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT parley_app TO %I', current_user);
  END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO parley_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO parley_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO parley_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO parley_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO parley_app;
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON public._prisma_migrations FROM parley_app;
  END IF;
END
$$;
-- The history is written by triggers alone; workspaces and installations are made by no turn.
REVOKE INSERT, UPDATE, DELETE ON change FROM parley_app;
REVOKE DELETE ON event, inbox, outbox, lane FROM parley_app;
REVOKE INSERT, DELETE ON workspace FROM parley_app;
REVOKE INSERT, UPDATE, DELETE ON installation FROM parley_app;

CREATE FUNCTION parley_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('parley.workspace', true), '')::uuid $$;

CREATE FUNCTION parley_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('parley.person', true), '')::uuid $$;

CREATE FUNCTION parley_sees() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('parley.sees', true), ''), 'nothing') $$;

CREATE FUNCTION parley_oversees() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('parley.oversees', true), '') = 'on' $$;

-- Tables in which the workspace is all that counts.
DO $$
DECLARE
  name text;
BEGIN
  ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
  CREATE POLICY scope ON workspace TO parley_app USING (id = (SELECT parley_workspace()));
  FOREACH name IN ARRAY ARRAY['installation', 'member', 'account', 'chat', 'lane', 'stage', 'product', 'tag', 'setting', 'event', 'change',
    'inbox', 'outbox', 'button', 'pending', 'choice']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY scope ON %I TO parley_app USING (workspace_id = (SELECT parley_workspace()))', name);
  END LOOP;
END
$$;

-- Records: own are those that one owns and those that nobody owns; a customer's own are their contact and their deals.
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON contact TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN true
    WHEN 'own' THEN owner_id IS NULL OR owner_id = (SELECT parley_person())
    WHEN 'self' THEN id = (SELECT parley_person())
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

ALTER TABLE company ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON company TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN true
    WHEN 'own' THEN owner_id IS NULL OR owner_id = (SELECT parley_person())
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

ALTER TABLE deal ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON deal TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN true
    WHEN 'own' THEN owner_id IS NULL OR owner_id = (SELECT parley_person())
    WHEN 'self' THEN contact_id = (SELECT parley_person())
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

-- What hangs on a record is seen with it: the look at the record obeys the record's own policy.
ALTER TABLE contact_point ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON contact_point TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND ((SELECT parley_sees()) = 'all'
    OR EXISTS (SELECT FROM contact c WHERE c.workspace_id = contact_point.workspace_id AND c.id = contact_point.contact_id)));

ALTER TABLE deal_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON deal_line TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND ((SELECT parley_sees()) = 'all'
    OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = deal_line.workspace_id AND d.id = deal_line.deal_id)));

ALTER TABLE stage_move ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON stage_move TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND ((SELECT parley_sees()) = 'all'
    OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = stage_move.workspace_id AND d.id = stage_move.deal_id)));

ALTER TABLE tagging ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON tagging TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND ((SELECT parley_sees()) = 'all'
    OR EXISTS (SELECT FROM contact c WHERE c.workspace_id = tagging.workspace_id AND c.id = tagging.contact_id)
    OR EXISTS (SELECT FROM company c WHERE c.workspace_id = tagging.workspace_id AND c.id = tagging.company_id)
    OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = tagging.workspace_id AND d.id = tagging.deal_id)));

-- A customer's words never find a colleague's, a product's or an employee's name.
ALTER TABLE name_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON name_key TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND ((SELECT parley_sees()) = 'all' OR CASE kind
    WHEN 'contact' THEN EXISTS (SELECT FROM contact c WHERE c.workspace_id = name_key.workspace_id AND c.id = name_key.record_id)
    WHEN 'company' THEN EXISTS (SELECT FROM company c WHERE c.workspace_id = name_key.workspace_id AND c.id = name_key.record_id)
    WHEN 'deal' THEN EXISTS (SELECT FROM deal d WHERE d.workspace_id = name_key.workspace_id AND d.id = name_key.record_id)
    ELSE (SELECT parley_sees()) = 'own' END))
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

-- Activities as the record that they are about; private ones only for their author; a customer sees what passed with them, not the notes.
ALTER TABLE activity ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON activity TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND CASE (SELECT parley_sees())
    WHEN 'all' THEN NOT private OR member_id = (SELECT parley_person())
    WHEN 'own' THEN member_id = (SELECT parley_person()) OR (NOT private AND (
      EXISTS (SELECT FROM contact c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.contact_id)
      OR EXISTS (SELECT FROM company c WHERE c.workspace_id = activity.workspace_id AND c.id = activity.company_id)
      OR EXISTS (SELECT FROM deal d WHERE d.workspace_id = activity.workspace_id AND d.id = activity.deal_id)))
    WHEN 'self' THEN contact_id = (SELECT parley_person()) AND kind <> 'note' AND NOT private
    ELSE false END)
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

-- Reminders: one's own, those that one gave, and, for those who oversee the team, everybody's.
ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON reminder TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) IN ('all', 'own')
    AND (member_id = (SELECT parley_person()) OR by_id = (SELECT parley_person())
      OR ((SELECT parley_sees()) = 'all' AND (SELECT parley_oversees()))))
  WITH CHECK (workspace_id = (SELECT parley_workspace()) AND (SELECT parley_sees()) <> 'nothing');

-- Names found for words. `keys`: folded and romanised words, or whole names, exactly as they stand in name_key. Gives at most
-- `per_key` rows for each key, only of records that the viewer sees; which record it is, is for the caller to read from the
-- record's own table. Equality is leakproof, so the index serves below the policy.
CREATE FUNCTION parley_name_exact(keys text[], per_key int)
RETURNS TABLE (key text, kind name_kind, record_id uuid, word int) LANGUAGE sql STABLE AS $$
  SELECT found.key, found.kind, found.record_id, found.word
  FROM (SELECT DISTINCT unnest(keys) AS key) AS asked
  CROSS JOIN LATERAL (SELECT n.key, n.kind, n.record_id, n.word FROM name_key n
    WHERE n.workspace_id = (SELECT parley_workspace()) AND n.key = asked.key LIMIT per_key) AS found
$$;

-- The keys of the workspace most like a word, whoever sees them: the trigram operator is not leakproof, so below a policy it
-- would be tried on every row instead of through its index. Of use only to parley_name_fuzzy, which looks the keys up as the
-- viewer; by itself it tells which words occur, not whose they are.
CREATE FUNCTION parley_keys_like(word text, lim int, floor real)
RETURNS TABLE (key text, likeness real) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', floor::text, true);
  RETURN QUERY
    SELECT n.key, similarity(n.key, parley_keys_like.word) AS likeness FROM name_key n
    WHERE n.workspace_id = parley_workspace() AND n.key % parley_keys_like.word
    GROUP BY n.key ORDER BY likeness DESC, n.key LIMIT lim;
END
$$;

-- Names most like a word (folded and romanised), most like it first: at most `lim` rows of records that the viewer sees, of
-- keys whose trigram similarity is at least `floor` (0 … 1).
CREATE FUNCTION parley_name_fuzzy(word text, lim int, floor real DEFAULT 0.4)
RETURNS TABLE (key text, kind name_kind, record_id uuid, word_index int, likeness real) LANGUAGE sql STABLE AS $$
  SELECT n.key, n.kind, n.record_id, n.word, near.likeness
  FROM parley_keys_like(parley_name_fuzzy.word, lim, floor) near
  JOIN name_key n ON n.workspace_id = (SELECT parley_workspace()) AND n.key = near.key
  ORDER BY near.likeness DESC, n.key LIMIT lim
$$;
REVOKE ALL ON FUNCTION parley_keys_like(text, int, real) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_keys_like(text, int, real) TO parley_app;
