-- AlterTable
ALTER TABLE "file" ADD COLUMN     "activity_id" UUID,
ALTER COLUMN "expires_at" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "file_workspace_id_activity_id_idx" ON "file"("workspace_id", "activity_id");

-- CreateIndex
CREATE INDEX "file_workspace_id_person_id_created_at_idx" ON "file"("workspace_id", "person_id", "created_at");

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_workspace_id_activity_id_fkey" FOREIGN KEY ("workspace_id", "activity_id") REFERENCES "activity"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What came or went with a message is for all who see that message, to be read; to change and to remove it stays its person's.
CREATE POLICY attached ON "file" FOR SELECT TO parley_app
  USING (workspace_id = (SELECT parley_workspace()) AND activity_id IS NOT NULL
    AND EXISTS (SELECT FROM activity a WHERE a.workspace_id = "file".workspace_id AND a.id = "file".activity_id AND a.deleted_at IS NULL));

-- What the speaker has sent at the customers' door is theirs, also where it came before they were anybody. Nothing when it is another's, is not all there, or hangs
-- on a message already.
CREATE FUNCTION parley_claim_file(file uuid, chat uuid)
RETURNS TABLE (id uuid, name text, mime text, size int) LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "file" f SET person_id = parley_person() FROM parley_my_account(parley_claim_file.chat) mine
  WHERE f.workspace_id = parley_workspace() AND f.id = parley_claim_file.file AND f.activity_id IS NULL AND f.size >= 0
    AND f.person_id IN (mine.id, mine.contact_id)
  RETURNING f.id, f.name, f.mime, f.size
$$;
REVOKE ALL ON FUNCTION parley_claim_file(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_claim_file(uuid, uuid) TO parley_app;

-- With a person goes also what their accounts have sent. Another customer's files stay, whatever words they hold: looked through are the team's own lists alone.
DO $$
DECLARE
  was text := pg_get_functiondef('parley_erase_person(uuid, uuid, timestamptz, text[], text[], text)'::regprocedure);
  is_now text := replace(replace(was,
    'f.person_id = ANY (persons);', 'f.person_id = ANY (persons || accounts);'),
    'DELETE FROM file f WHERE f.workspace_id = workspace AND EXISTS (', 'DELETE FROM file f WHERE f.workspace_id = workspace AND f.activity_id IS NULL AND EXISTS (');
BEGIN
  IF length(is_now) <> length(was) + length(' || accounts') + length('f.activity_id IS NULL AND ') THEN
    RAISE 'parley_erase_person is not the function that this migration knows';
  END IF;
  EXECUTE is_now;
END
$$;
