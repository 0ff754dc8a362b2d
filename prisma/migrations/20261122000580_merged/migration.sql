-- Whom somebody was merged into stays: with them the other one would be gone, too. Rows from before are not looked at.
-- CreateIndex
CREATE INDEX "contact_workspace_id_merged_into_idx" ON "contact"("workspace_id", "merged_into");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspace_id_merged_into_fkey" FOREIGN KEY ("workspace_id", "merged_into") REFERENCES "contact"("workspace_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;

-- As before, but that whom somebody was merged into stays, and that what is looked at is locked: what a colleague hangs on it
-- meanwhile is seen, or waits.
CREATE OR REPLACE FUNCTION parley_undo_import(import_id uuid, lim int, state jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  cause text := coalesce(current_setting('parley.event', true), '');
  phase text := coalesce(state ->> 'phase', 'changes');
  last_seq bigint := coalesce((state ->> 'seq')::bigint, 9223372036854775807);
  last_id uuid := coalesce((state ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  contacts int := coalesce((state ->> 'contacts')::int, 0);
  companies int := coalesce((state ->> 'companies')::int, 0);
  restored int := coalesce((state ->> 'restored')::int, 0);
  event uuid;
  entry change;
  ids uuid[];
  gone uuid[];
  n int := 0;
BEGIN
  SELECT i.event_id INTO event FROM import i
    WHERE i.workspace_id = here AND i.id = parley_undo_import.import_id AND i.member_id = parley_person() FOR UPDATE;
  IF NOT FOUND THEN
    RETURN state || '{"more": false}';
  END IF;
  PERFORM set_config('parley.event', '', true);

  IF phase IN ('changes', 'tags') THEN
    FOR entry IN
      SELECT c.* FROM change c WHERE c.workspace_id = here AND c.event_id = event AND c.seq < last_seq
        AND (c."table" = 'tag') = (phase = 'tags')
      ORDER BY c.seq DESC LIMIT lim
    LOOP
      n := n + 1;
      last_seq := entry.seq;
      IF parley_unlog(entry) AND entry."table" NOT IN ('name_key', 'tag', 'stage_move') THEN
        restored := restored + 1;
      END IF;
    END LOOP;
  ELSIF phase = 'contacts' THEN
    SELECT array_agg(c.id) INTO ids FROM (SELECT c.id FROM contact c
      WHERE c.workspace_id = here AND c.import_id = parley_undo_import.import_id AND c.id > last_id ORDER BY c.id LIMIT lim) c;
    n := coalesce(array_length(ids, 1), 0);
    last_id := ids[n];
    PERFORM FROM contact c WHERE c.workspace_id = here AND c.id = ANY (ids) ORDER BY c.id FOR UPDATE;
    SELECT array_agg(made) INTO gone FROM unnest(ids) made WHERE NOT parley_touched(here, made, event)
      AND NOT EXISTS (SELECT FROM contact x WHERE x.workspace_id = here AND x.merged_into = made)
      AND NOT EXISTS (SELECT FROM deal x WHERE x.workspace_id = here AND x.contact_id = made)
      AND NOT EXISTS (SELECT FROM reminder x WHERE x.workspace_id = here AND x.contact_id = made)
      AND NOT EXISTS (SELECT FROM account x WHERE x.workspace_id = here AND x.contact_id = made)
      AND NOT EXISTS (SELECT FROM activity x WHERE x.workspace_id = here AND x.contact_id = made AND parley_touched(here, x.id, event))
      AND NOT EXISTS (SELECT FROM contact_point x WHERE x.workspace_id = here AND x.contact_id = made AND parley_touched(here, x.id, event))
      AND NOT EXISTS (SELECT FROM tagging x WHERE x.workspace_id = here AND x.contact_id = made AND parley_touched(here, x.id, event));
    DELETE FROM name_key k WHERE k.workspace_id = here AND k.kind = 'contact' AND k.record_id = ANY (gone);
    DELETE FROM contact_point x WHERE x.workspace_id = here AND x.contact_id = ANY (gone);
    DELETE FROM tagging x WHERE x.workspace_id = here AND x.contact_id = ANY (gone);
    DELETE FROM activity x WHERE x.workspace_id = here AND x.contact_id = ANY (gone);
    DELETE FROM contact c WHERE c.workspace_id = here AND c.id = ANY (gone);
    contacts := contacts + coalesce(array_length(gone, 1), 0);
  ELSIF phase = 'companies' THEN
    SELECT array_agg(c.id) INTO ids FROM (SELECT c.id FROM company c
      WHERE c.workspace_id = here AND c.import_id = parley_undo_import.import_id AND c.id > last_id ORDER BY c.id LIMIT lim) c;
    n := coalesce(array_length(ids, 1), 0);
    last_id := ids[n];
    PERFORM FROM company c WHERE c.workspace_id = here AND c.id = ANY (ids) ORDER BY c.id FOR UPDATE;
    SELECT array_agg(made) INTO gone FROM unnest(ids) made WHERE NOT parley_touched(here, made, event)
      AND NOT EXISTS (SELECT FROM contact x WHERE x.workspace_id = here AND x.company_id = made)
      AND NOT EXISTS (SELECT FROM deal x WHERE x.workspace_id = here AND x.company_id = made)
      AND NOT EXISTS (SELECT FROM reminder x WHERE x.workspace_id = here AND x.company_id = made)
      AND NOT EXISTS (SELECT FROM activity x WHERE x.workspace_id = here AND x.company_id = made)
      AND NOT EXISTS (SELECT FROM tagging x WHERE x.workspace_id = here AND x.company_id = made);
    DELETE FROM name_key k WHERE k.workspace_id = here AND k.kind = 'company' AND k.record_id = ANY (gone);
    DELETE FROM company c WHERE c.workspace_id = here AND c.id = ANY (gone);
    companies := companies + coalesce(array_length(gone, 1), 0);
  END IF;

  PERFORM set_config('parley.event', cause, true);
  RETURN jsonb_strip_nulls(jsonb_build_object(
    'phase', CASE WHEN n >= lim THEN phase ELSE
      CASE phase WHEN 'changes' THEN 'contacts' WHEN 'contacts' THEN 'companies' WHEN 'companies' THEN 'tags' ELSE 'done' END END,
    'seq', CASE WHEN n >= lim AND phase IN ('changes', 'tags') THEN last_seq END,
    'id', CASE WHEN n >= lim AND phase IN ('contacts', 'companies') THEN last_id END,
    'contacts', contacts, 'companies', companies, 'restored', restored,
    'more', n >= lim OR phase <> 'tags'));
END
$$;
