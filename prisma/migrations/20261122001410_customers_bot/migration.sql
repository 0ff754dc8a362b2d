-- Codes link members at the team's door alone; a customers' bot is bound by an admin's code, and nobody is linked there by it.

-- As before, but that a customers' bot is none of the team's.
CREATE OR REPLACE FUNCTION parley_link_code(code uuid, of_platform platform, secret bytea, chat uuid, made timestamptz, ends timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  who member;
  bound boolean := EXISTS (SELECT FROM installation n
    WHERE n.workspace_id = here AND n.platform = of_platform AND n.door = 'staff' AND n.disabled_at IS NULL);
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
    THEN EXISTS (SELECT FROM installation n WHERE n.workspace_id = here AND n.platform = b.platform AND n.external = b.external
      AND n.door = 'staff' AND n.disabled_at IS NULL)
    ELSE NOT EXISTS (SELECT FROM installation n WHERE n.platform = b.platform AND n.external = b.external AND n.disabled_at IS NULL) END;
  RETURN jsonb_build_object('kind', 'made', 'binds', NOT bound, 'handle', found_handle);
END
$$;

-- As before, but that no code does anything at the customers' door.
CREATE OR REPLACE FUNCTION parley_link(home uuid, external text, secret bytea, direct boolean, now_is timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n installation;
  code link_code;
  mine account;
BEGIN
  SELECT * INTO n FROM installation i WHERE i.workspace_id = parley_workspace() AND i.id = home AND i.door = 'staff' AND i.disabled_at IS NULL;
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

-- As parley_bind for a bot of the team's. For one of customers' the code may be any live one of an admin's for that platform, since the team may
-- have its own bot there already; it is spent, and the account that sent it stays nobody's. A bot that was bound before keeps its door.
CREATE FUNCTION parley_bind_door(of_platform platform, bot text, credentials text, account_external text, display_name text, secret bytea,
  now_is timestamptz, new_installation uuid, new_account uuid, of_door door) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  code link_code;
  who member;
BEGIN
  IF EXISTS (SELECT FROM installation n WHERE n.platform = of_platform AND n.external = parley_bind_door.bot AND n.door <> of_door) THEN
    RETURN '{"kind": "bound"}';
  ELSIF of_door = 'staff' THEN
    RETURN parley_bind(of_platform, bot, credentials, account_external, display_name, secret, now_is, new_installation, new_account);
  ELSIF NOT parley_may_try(of_platform, parley_bind_door.bot, account_external, now_is) THEN
    RETURN '{"kind": "paused"}';
  ELSIF EXISTS (SELECT FROM installation n WHERE n.platform = of_platform AND n.external = parley_bind_door.bot AND n.disabled_at IS NULL) THEN
    RETURN '{"kind": "bound"}';
  END IF;
  code := parley_live_code(of_platform, parley_bind_door.secret, now_is);
  SELECT * INTO who FROM member m WHERE m.workspace_id = code.workspace_id AND m.id = code.member_id AND m.role = 'admin';
  IF who.id IS NULL THEN
    INSERT INTO link_try (platform, bot, account, at) VALUES (of_platform, parley_bind_door.bot, account_external, now_is);
    RETURN '{"kind": "wrong"}';
  END IF;
  INSERT INTO installation (workspace_id, id, platform, external, credentials, door, created_at)
  VALUES (code.workspace_id, new_installation, of_platform, parley_bind_door.bot, parley_bind_door.credentials, of_door, now_is)
  ON CONFLICT (platform, external, workspace_id) DO UPDATE SET disabled_at = NULL, credentials = excluded.credentials;
  UPDATE link_code c SET used_at = now_is WHERE c.workspace_id = code.workspace_id AND c.id = code.id;
  RETURN jsonb_build_object('kind', 'linked', 'workspaceId', who.workspace_id, 'codeId', code.id, 'memberId', who.id, 'name', who.name, 'role', who.role,
    'language', who.language, 'askedIn', code.chat_id, 'company', (SELECT w.name FROM workspace w WHERE w.id = who.workspace_id));
END
$$;
REVOKE ALL ON FUNCTION parley_bind_door(platform, text, text, text, text, bytea, timestamptz, uuid, uuid, door) FROM PUBLIC;
