-- One person on all platforms: codes that link accounts and bind bots (docs/rights.md). Turns see and write none of these tables
-- themselves, but by the functions below.
CREATE TABLE "link_code" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "platform" "platform" NOT NULL,
    "secret" BYTEA NOT NULL,
    "binds" BOOLEAN NOT NULL,
    "chat_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "account_id" UUID,

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE TABLE "link_try" (
    "seq" BIGSERIAL NOT NULL,
    "platform" "platform" NOT NULL,
    "bot" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_try_pkey" PRIMARY KEY ("seq")
);

CREATE TABLE "bot" (
    "platform" "platform" NOT NULL,
    "external" TEXT NOT NULL,
    "handle" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bot_pkey" PRIMARY KEY ("platform","external")
);

CREATE UNIQUE INDEX "link_code_secret_key" ON "link_code"("secret");
CREATE INDEX "link_code_workspace_id_member_id_platform_idx" ON "link_code"("workspace_id", "member_id", "platform");
CREATE INDEX "link_try_platform_bot_at_idx" ON "link_try"("platform", "bot", "at");

ALTER TABLE link_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON link_code TO parley_app USING (false);
ALTER TABLE link_try ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON link_try TO parley_app USING (false);
ALTER TABLE bot ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON bot TO parley_app USING (false);

-- Makes a code for the speaker. `secret` is the code's SHA-256. An earlier one of theirs for the platform that is still unused ends.
-- Gives {"kind": "made", "binds", "handle"}; "unbound": the workspace has no bot there, and only an admin binds one; "refused".
CREATE FUNCTION parley_link_code(code uuid, of_platform platform, secret bytea, chat uuid, made timestamptz, ends timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  who member;
  bound boolean := EXISTS (SELECT FROM installation n WHERE n.workspace_id = here AND n.platform = of_platform AND n.disabled_at IS NULL);
  found_handle text;
BEGIN
  SELECT * INTO who FROM member m WHERE m.workspace_id = here AND m.id = parley_person() AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF who.id IS NULL THEN
    RETURN '{"kind": "refused"}';
  ELSIF NOT bound AND who.role <> 'admin' THEN
    RETURN '{"kind": "unbound"}';
  END IF;
  UPDATE link_code c SET expires_at = made
  WHERE c.workspace_id = here AND c.member_id = who.id AND c.platform = of_platform AND c.used_at IS NULL AND c.expires_at > made;
  INSERT INTO link_code (workspace_id, id, member_id, platform, secret, binds, chat_id, created_at, expires_at)
  VALUES (here, code, who.id, of_platform, parley_link_code.secret, NOT bound, chat, made, ends);
  -- The workspace's own bot, or the only one that is still anybody's.
  SELECT CASE WHEN count(*) = 1 THEN min(b.handle) END INTO found_handle FROM bot b
  WHERE b.platform = of_platform AND CASE WHEN bound
    THEN EXISTS (SELECT FROM installation n WHERE n.workspace_id = here AND n.platform = b.platform AND n.external = b.external AND n.disabled_at IS NULL)
    ELSE NOT EXISTS (SELECT FROM installation n WHERE n.platform = b.platform AND n.external = b.external AND n.disabled_at IS NULL) END;
  RETURN jsonb_build_object('kind', 'made', 'binds', NOT bound, 'handle', found_handle);
END
$$;
REVOKE ALL ON FUNCTION parley_link_code(uuid, platform, bytea, uuid, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_link_code(uuid, platform, bytea, uuid, timestamptz, timestamptz) TO parley_app;

-- Whether an account may try a code at a bot: five wrong ones of an account within a quarter of an hour are a pause, and so are two
-- hundred of all accounts together, since accounts cost nothing. One after the other, so that many at once are counted too.
CREATE FUNCTION parley_may_try(of_platform platform, of_bot text, of_account text, now_is timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := now_is - interval '15 minutes';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('parley: try a code at ' || of_platform || ' ' || of_bot, 0));
  DELETE FROM link_try t WHERE t.platform = of_platform AND t.bot = of_bot AND t.at <= since;
  RETURN (SELECT count(*) < 200 AND count(*) FILTER (WHERE t.account = of_account) < 5
    FROM link_try t WHERE t.platform = of_platform AND t.bot = of_bot);
END
$$;
REVOKE ALL ON FUNCTION parley_may_try(platform, text, text, timestamptz) FROM PUBLIC;

-- Whose an account is by now: a member who is in the team, or a contact who is there; null: nobody's.
CREATE FUNCTION parley_holder(a account) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT m.id FROM member m WHERE m.workspace_id = a.workspace_id AND m.id = a.member_id AND m.disabled_at IS NULL),
    (SELECT p.id FROM contact p WHERE p.workspace_id = a.workspace_id AND p.id = a.contact_id AND p.deleted_at IS NULL))
$$;
REVOKE ALL ON FUNCTION parley_holder(account) FROM PUBLIC;

-- The code's end: the account is the member's from now on. What its holder was asked before is nobody's.
CREATE FUNCTION parley_take_account(code link_code, taken account, now_is timestamptz) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  who member;
BEGIN
  SELECT * INTO who FROM member m WHERE m.workspace_id = code.workspace_id AND m.id = code.member_id;
  UPDATE account a SET member_id = who.id, contact_id = NULL, disabled_at = NULL WHERE a.workspace_id = taken.workspace_id AND a.id = taken.id;
  UPDATE link_code c SET used_at = now_is, account_id = taken.id WHERE c.workspace_id = code.workspace_id AND c.id = code.id;
  RETURN jsonb_build_object('kind', 'linked', 'workspaceId', who.workspace_id, 'codeId', code.id, 'memberId', who.id, 'name', who.name, 'role', who.role,
    'language', who.language, 'askedIn', code.chat_id, 'company', (SELECT w.name FROM workspace w WHERE w.id = who.workspace_id));
END
$$;
REVOKE ALL ON FUNCTION parley_take_account(link_code, account, timestamptz) FROM PUBLIC;

-- The code of this SHA-256 as long as it may be used, locked; no row otherwise.
CREATE FUNCTION parley_live_code(of_platform platform, of_secret bytea, now_is timestamptz) RETURNS link_code LANGUAGE sql AS $$
  SELECT c.* FROM link_code c JOIN member m ON m.workspace_id = c.workspace_id AND m.id = c.member_id AND m.disabled_at IS NULL
  WHERE c.secret = of_secret AND c.platform = of_platform AND c.used_at IS NULL AND c.expires_at > now_is FOR UPDATE OF c
$$;
REVOKE ALL ON FUNCTION parley_live_code(platform, bytea, timestamptz) FROM PUBLIC;

-- A stranger sends a code to a bot of the turn's workspace. Gives {"kind": "linked", …}, "wrong" (or old, or another workspace's),
-- "paused", or "taken": the account is somebody's already. In a group (`direct` false) a right code is spent, since others have read it.
CREATE FUNCTION parley_link(home uuid, external text, secret bytea, direct boolean, now_is timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n installation;
  code link_code;
  mine account;
BEGIN
  SELECT * INTO n FROM installation i WHERE i.workspace_id = parley_workspace() AND i.id = home AND i.disabled_at IS NULL;
  IF n.id IS NULL OR NOT parley_may_try(n.platform, n.external, parley_link.external, now_is) THEN
    RETURN '{"kind": "paused"}';
  END IF;
  code := parley_live_code(n.platform, parley_link.secret, now_is);
  SELECT * INTO mine FROM account a WHERE a.installation_id = n.id AND a.external = parley_link.external FOR NO KEY UPDATE;
  IF NOT direct THEN
    UPDATE link_code c SET expires_at = now_is WHERE c.workspace_id = code.workspace_id AND c.id = code.id AND c.workspace_id = n.workspace_id;
    RETURN '{"kind": "public"}';
  ELSIF code.id IS NULL OR code.workspace_id <> n.workspace_id OR mine.id IS NULL OR mine.disabled_at IS NOT NULL THEN
    INSERT INTO link_try (platform, bot, account, at) VALUES (n.platform, n.external, parley_link.external, now_is);
    RETURN '{"kind": "wrong"}';
  ELSIF parley_holder(mine) IS NOT NULL THEN
    RETURN '{"kind": "taken"}';
  END IF;
  RETURN parley_take_account(code, mine, now_is);
END
$$;
REVOKE ALL ON FUNCTION parley_link(uuid, text, bytea, boolean, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_link(uuid, text, bytea, boolean, timestamptz) TO parley_app;

-- Whose a code is that somebody sends who is known already: 'mine' is the speaker's own, 'another'; null: it is none that may be used here.
CREATE FUNCTION parley_whose_code(secret bytea, now_is timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN c.member_id = parley_person() THEN 'mine' ELSE 'another' END FROM link_code c
  WHERE c.secret = parley_whose_code.secret AND c.workspace_id = parley_workspace() AND c.used_at IS NULL AND c.expires_at > now_is
$$;
REVOKE ALL ON FUNCTION parley_whose_code(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_whose_code(bytea, timestamptz) TO parley_app;

-- Somebody sends a code to a bot that is no workspace's. The right one is an admin's who asked to bind a bot of that platform: the bot is
-- their workspace's from now on, and the account theirs. For the queue's connections, no turn: there is no workspace yet.
CREATE FUNCTION parley_bind(of_platform platform, bot text, credentials text, account_external text, display_name text, secret bytea,
  now_is timestamptz, new_installation uuid, new_account uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  code link_code;
  home uuid;
  mine account;
BEGIN
  IF NOT parley_may_try(of_platform, parley_bind.bot, account_external, now_is) THEN
    RETURN '{"kind": "paused"}';
  ELSIF EXISTS (SELECT FROM installation n WHERE n.platform = of_platform AND n.external = parley_bind.bot AND n.disabled_at IS NULL) THEN
    RETURN '{"kind": "bound"}';
  END IF;
  code := parley_live_code(of_platform, parley_bind.secret, now_is);
  IF code.id IS NULL OR NOT code.binds
    OR NOT EXISTS (SELECT FROM member m WHERE m.workspace_id = code.workspace_id AND m.id = code.member_id AND m.role = 'admin') THEN
    INSERT INTO link_try (platform, bot, account, at) VALUES (of_platform, parley_bind.bot, account_external, now_is);
    RETURN '{"kind": "wrong"}';
  ELSIF EXISTS (SELECT FROM account a JOIN installation n ON n.id = a.installation_id
    WHERE n.workspace_id = code.workspace_id AND n.platform = of_platform AND n.external = parley_bind.bot AND a.external = account_external
      AND parley_holder(a) <> code.member_id) THEN
    RETURN '{"kind": "taken"}';
  END IF;
  INSERT INTO installation (workspace_id, id, platform, external, credentials, created_at)
  VALUES (code.workspace_id, new_installation, of_platform, parley_bind.bot, parley_bind.credentials, now_is)
  ON CONFLICT (platform, external, workspace_id) DO UPDATE SET disabled_at = NULL, credentials = excluded.credentials
  RETURNING id INTO home;
  INSERT INTO account (workspace_id, id, installation_id, external, display_name, created_at)
  VALUES (code.workspace_id, new_account, home, account_external, parley_bind.display_name, now_is)
  ON CONFLICT (installation_id, external) DO UPDATE SET external = excluded.external
  RETURNING * INTO mine;
  RETURN parley_take_account(code, mine, now_is) || jsonb_build_object('installationId', home);
END
$$;
REVOKE ALL ON FUNCTION parley_bind(platform, text, text, text, text, bytea, timestamptz, uuid, uuid) FROM PUBLIC;

-- Whoever loses a way in gets nothing more by it, nor what waits to be sent there. The lane first, as those who send do.
CREATE FUNCTION parley_cut_off(workspace uuid, chats uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM lane l WHERE l.workspace_id = workspace AND l.kind = 'outbox' AND l.chat_id = ANY (chats) ORDER BY l.id FOR NO KEY UPDATE;
  UPDATE outbox o SET failed_at = now(), failure = 'no longer theirs to read'
  WHERE o.workspace_id = workspace AND o.chat_id = ANY (chats) AND o.sent_at IS NULL AND o.failed_at IS NULL;
END
$$;
REVOKE ALL ON FUNCTION parley_cut_off(uuid, uuid[]) FROM PUBLIC;

CREATE FUNCTION parley_access_ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM parley_cut_off(new.workspace_id, array(
    SELECT c.id FROM chat c LEFT JOIN account a ON a.workspace_id = c.workspace_id AND a.id = c.account_id
    WHERE c.workspace_id = new.workspace_id AND CASE tg_table_name
      WHEN 'account' THEN c.direct AND a.id = new.id
      WHEN 'member' THEN c.direct AND a.member_id = new.id
      ELSE c.installation_id = new.id END));
  RETURN NULL;
END
$$;
CREATE TRIGGER access_ends AFTER UPDATE OF member_id, disabled_at ON account FOR EACH ROW
  WHEN ((old.member_id IS NOT NULL AND new.member_id IS DISTINCT FROM old.member_id) OR (old.disabled_at IS NULL AND new.disabled_at IS NOT NULL))
  EXECUTE FUNCTION parley_access_ends();
CREATE TRIGGER access_ends AFTER UPDATE OF disabled_at ON member FOR EACH ROW
  WHEN (old.disabled_at IS NULL AND new.disabled_at IS NOT NULL) EXECUTE FUNCTION parley_access_ends();
CREATE TRIGGER access_ends AFTER UPDATE OF disabled_at ON installation FOR EACH ROW
  WHEN (old.disabled_at IS NULL AND new.disabled_at IS NOT NULL) EXECUTE FUNCTION parley_access_ends();

-- An account that was a stranger's can be told from now on what is due: as when somebody writes for the first time (parley_reachable).
CREATE FUNCTION parley_account_reachable() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO lane (workspace_id, id, kind, member_id, due_at)
    VALUES (new.workspace_id, gen_random_uuid(), 'nudge', new.member_id, 'epoch') ON CONFLICT DO NOTHING;
  UPDATE lane SET due_at = 'epoch' WHERE workspace_id = new.workspace_id AND id IN (
    SELECT l.id FROM lane l WHERE l.kind = 'nudge' AND l.member_id = new.member_id FOR NO KEY UPDATE SKIP LOCKED);
  RETURN NULL;
END
$$;
CREATE TRIGGER reachable AFTER UPDATE OF member_id ON account FOR EACH ROW
  WHEN (new.member_id IS NOT NULL AND new.member_id IS DISTINCT FROM old.member_id) EXECUTE FUNCTION parley_account_reachable();
