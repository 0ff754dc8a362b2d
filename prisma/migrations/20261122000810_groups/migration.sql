-- Buttons that were shown to their owner alone, in a group: what they do is answered in the same way.
ALTER TABLE "button" ADD COLUMN "aside" BOOLEAN NOT NULL DEFAULT false;

-- What an admin says may be shown in a group is logged and taken back like everything else; nothing else of a chat is said by people.
CREATE TRIGGER log_update AFTER UPDATE OF audience ON chat FOR EACH ROW
  WHEN (current_setting('parley.event', true) <> '' AND old.audience IS DISTINCT FROM new.audience) EXECUTE FUNCTION parley_log_change();
