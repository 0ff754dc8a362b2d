-- CreateEnum
CREATE TYPE "export_status" AS ENUM ('running', 'done', 'failed');

-- CreateTable
CREATE TABLE "export" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" "export_status" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "export_workspace_id_member_id_finished_at_idx" ON "export"("workspace_id", "member_id", "finished_at");

-- CreateIndex
CREATE INDEX "contact_workspace_id_import_id_idx" ON "contact"("workspace_id", "import_id");

-- CreateIndex
CREATE INDEX "company_workspace_id_import_id_idx" ON "company"("workspace_id", "import_id");

ALTER TABLE "export" ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON "export" TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND member_id = (SELECT parley_person()));

-- A member's jobs (imports and exports too large for a turn) are a lane of their own, as their nudges are.
ALTER TABLE "lane" DROP CONSTRAINT "lane_subject";
ALTER TABLE "lane" ADD CONSTRAINT "lane_subject" CHECK (
  CASE WHEN "kind" IN ('nudge', 'job') THEN "member_id" IS NOT NULL AND "chat_id" IS NULL AND "platform" IS NULL
  ELSE "chat_id" IS NOT NULL AND "member_id" IS NULL AND "platform" IS NOT NULL END);

-- Claims the member whose jobs wait longest; null when none do, else {"laneId", "workspaceId", "memberId"}.
CREATE FUNCTION parley_claim_job(lease_ms int, mine uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  SELECT * INTO l FROM lane WHERE kind = 'job' AND due_at <= now() AND (lease_until IS NULL OR lease_until <= now())
    ORDER BY due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  IF l.id IS NULL THEN
    RETURN NULL;
  END IF;
  UPDATE lane SET token = mine, lease_until = now() + lease_ms * interval '1 ms' WHERE workspace_id = l.workspace_id AND id = l.id;
  RETURN jsonb_build_object('laneId', l.id, 'workspaceId', l.workspace_id, 'memberId', l.member_id);
END
$$;

-- Gives a job's lane back: due after `wait_ms` when something is left to do, else idle. Nothing happens when another worker has it.
CREATE FUNCTION parley_release_job(workspace uuid, lane_id uuid, mine uuid, wait_ms int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  l lane;
BEGIN
  SELECT * INTO l FROM lane WHERE workspace_id = workspace AND id = lane_id AND token = mine FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  UPDATE lane SET token = NULL, lease_until = NULL, due_at = CASE
    WHEN EXISTS (SELECT FROM import i WHERE i.workspace_id = workspace AND i.member_id = l.member_id AND i.finished_at IS NULL)
      OR EXISTS (SELECT FROM export e WHERE e.workspace_id = workspace AND e.member_id = l.member_id AND e.finished_at IS NULL)
    THEN parley_now() + wait_ms * interval '1 ms' END
  WHERE workspace_id = workspace AND id = lane_id;
END
$$;

-- Whether a record or what hangs on it was changed by somebody, not by this event.
CREATE FUNCTION parley_touched(workspace uuid, row_id uuid, event uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM change c WHERE c.workspace_id = workspace AND c.row_id = parley_touched.row_id
    AND c.event_id IS DISTINCT FROM parley_touched.event)
$$;

-- Takes one entry of an import's log back, if the row is as the import left it, and forgets the entry; false when it stays.
CREATE FUNCTION parley_unlog(entry change) RETURNS boolean LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  later boolean;
BEGIN
  IF entry."table" <> 'name_key' THEN
    SELECT EXISTS (SELECT FROM change c WHERE c.workspace_id = entry.workspace_id AND c.row_id = entry.row_id
      AND c."table" = entry."table" AND c.seq > entry.seq) INTO later;
    IF later OR parley_lasting(parley_row_now(entry."table", entry.workspace_id, entry.row_id, entry.after)) IS DISTINCT FROM parley_lasting(entry.after) THEN
      RETURN false;
    END IF;
  END IF;
  BEGIN
    PERFORM parley_restore(entry);
  EXCEPTION WHEN foreign_key_violation OR restrict_violation OR unique_violation THEN
    RETURN false;
  END;
  DELETE FROM change c WHERE c.workspace_id = entry.workspace_id AND c.seq = entry.seq;
  RETURN true;
END
$$;

-- Takes an import of the transaction's person back, about `lim` rows at a time: first what it did to records that were there (its
-- event's entries in the change log, newest first), then the contacts and companies that it made and nobody has changed since or
-- hung anything on, then its tags. `state` is what the last call gave ('{}' at first): {"phase", "at", "contacts", "companies", "other",
-- "more"}. It leaves no trace in the change log: what was there is as if the import had not been. Called until "more" is false.
CREATE FUNCTION parley_undo_import(import_id uuid, lim int, state jsonb) RETURNS jsonb
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
    SELECT array_agg(id) INTO gone FROM unnest(ids) id WHERE NOT parley_touched(here, id, event)
      AND NOT EXISTS (SELECT FROM deal x WHERE x.workspace_id = here AND x.contact_id = id)
      AND NOT EXISTS (SELECT FROM reminder x WHERE x.workspace_id = here AND x.contact_id = id)
      AND NOT EXISTS (SELECT FROM account x WHERE x.workspace_id = here AND x.contact_id = id)
      AND NOT EXISTS (SELECT FROM activity x WHERE x.workspace_id = here AND x.contact_id = id AND parley_touched(here, x.id, event))
      AND NOT EXISTS (SELECT FROM contact_point x WHERE x.workspace_id = here AND x.contact_id = id AND parley_touched(here, x.id, event))
      AND NOT EXISTS (SELECT FROM tagging x WHERE x.workspace_id = here AND x.contact_id = id AND parley_touched(here, x.id, event));
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
    SELECT array_agg(id) INTO gone FROM unnest(ids) id WHERE NOT parley_touched(here, id, event)
      AND NOT EXISTS (SELECT FROM contact x WHERE x.workspace_id = here AND x.company_id = id)
      AND NOT EXISTS (SELECT FROM deal x WHERE x.workspace_id = here AND x.company_id = id)
      AND NOT EXISTS (SELECT FROM reminder x WHERE x.workspace_id = here AND x.company_id = id)
      AND NOT EXISTS (SELECT FROM activity x WHERE x.workspace_id = here AND x.company_id = id)
      AND NOT EXISTS (SELECT FROM tagging x WHERE x.workspace_id = here AND x.company_id = id);
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
REVOKE ALL ON FUNCTION parley_undo_import(uuid, int, jsonb), parley_unlog(change) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_undo_import(uuid, int, jsonb) TO parley_app;
