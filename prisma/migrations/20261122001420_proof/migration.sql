-- Learning who customers are, by proof alone (docs/rights.md), and the mail by which codes leave.
CREATE TABLE "mail" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "subject_id" UUID,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE INDEX "mail_sent_at_failed_at_due_at_idx" ON "mail"("sent_at", "failed_at", "due_at");
CREATE INDEX "mail_workspace_id_subject_id_idx" ON "mail"("workspace_id", "subject_id");
CREATE INDEX "proof_workspace_id_email_created_at_idx" ON "proof"("workspace_id", "email", "created_at");

-- No turn reads or writes mail but by the function below: it holds codes until it is sent.
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY closed ON mail TO parley_app USING (false);

-- The customer's own account in this direct chat at the customers' door; no row for anybody else.
CREATE FUNCTION parley_my_account(chat uuid) RETURNS account LANGUAGE sql STABLE AS $$
  SELECT a.* FROM chat c JOIN account a ON a.workspace_id = c.workspace_id AND a.id = c.account_id
  JOIN installation n ON n.workspace_id = a.workspace_id AND n.id = a.installation_id AND n.door = 'customers'
  WHERE c.workspace_id = parley_workspace() AND c.id = parley_my_account.chat AND c.direct AND parley_sees() = 'self'
    AND a.contact_id = parley_person() AND a.disabled_at IS NULL
$$;
REVOKE ALL ON FUNCTION parley_my_account(uuid) FROM PUBLIC;

-- A code for an address, and the mail that brings it; earlier ones of the account end. At most three in a quarter of an hour for an account, five in an
-- hour to an address and three hundred in an hour for the workspace, whoever asks: 'paused'. Nothing tells whether anybody has the address.
CREATE FUNCTION parley_ask_proof(proof uuid, mail uuid, chat uuid, address text, secret bytea, subject text, words text, made timestamptz, ends timestamptz)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  mine account := parley_my_account(parley_ask_proof.chat);
BEGIN
  IF mine.id IS NULL THEN
    RETURN 'refused';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('parley: mail of ' || here, 0));
  IF (SELECT count(*) FROM proof p WHERE p.workspace_id = here AND p.account_id = mine.id AND p.email IS NOT NULL AND p.created_at > made - interval '15 minutes') >= 3
    OR (SELECT count(*) FROM proof p WHERE p.workspace_id = here AND p.email = address AND p.created_at > made - interval '1 hour') >= 5
    OR (SELECT count(*) FROM proof p WHERE p.workspace_id = here AND p.email IS NOT NULL AND p.created_at > made - interval '1 hour') >= 300 THEN
    RETURN 'paused';
  END IF;
  UPDATE proof p SET expires_at = made WHERE p.workspace_id = here AND p.account_id = mine.id AND p.used_at IS NULL AND p.expires_at > made;
  INSERT INTO proof (workspace_id, id, account_id, email, secret, created_at, expires_at)
  VALUES (here, parley_ask_proof.proof, mine.id, address, parley_ask_proof.secret, made, ends);
  -- Mail goes by the database's clock, as all that is sent.
  INSERT INTO mail (workspace_id, id, "to", subject, text, expires_at, subject_id)
  VALUES (here, parley_ask_proof.mail, address, parley_ask_proof.subject, words, now() + (ends - made), mine.contact_id);
  RETURN 'made';
END
$$;
REVOKE ALL ON FUNCTION parley_ask_proof(uuid, uuid, uuid, text, bytea, text, text, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_ask_proof(uuid, uuid, uuid, text, bytea, text, text, timestamptz, timestamptz) TO parley_app;

-- The speaker sends a code that came by mail, by its SHA-256. {"kind": "email", "email"}: it is right, and used up. 'none': no code is awaited.
-- 'wrong'; 'over': too old, or wrong five times; 'paused': too many wrong ones of this account, or at this bot.
CREATE FUNCTION parley_try_proof(chat uuid, secret bytea, now_is timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  mine account := parley_my_account(parley_try_proof.chat);
  n installation;
  p proof;
BEGIN
  SELECT * INTO p FROM proof x WHERE x.workspace_id = here AND x.account_id = mine.id AND x.email IS NOT NULL AND x.used_at IS NULL
    AND x.created_at > now_is - interval '1 hour' ORDER BY x.created_at DESC, x.id DESC LIMIT 1 FOR UPDATE;
  IF p.id IS NULL THEN
    RETURN '{"kind": "none"}';
  END IF;
  SELECT * INTO n FROM installation i WHERE i.id = mine.installation_id;
  IF NOT parley_may_try(n.platform, 'proof ' || n.external, mine.external, now_is) THEN
    RETURN '{"kind": "paused"}';
  ELSIF p.expires_at <= now_is OR p.tries >= 5 THEN
    RETURN '{"kind": "over"}';
  ELSIF p.secret = parley_try_proof.secret THEN
    UPDATE proof x SET used_at = now_is WHERE x.workspace_id = here AND x.id = p.id;
    RETURN jsonb_build_object('kind', 'email', 'email', p.email);
  END IF;
  UPDATE proof x SET tries = x.tries + 1 WHERE x.workspace_id = here AND x.id = p.id;
  INSERT INTO link_try (platform, bot, account, at) VALUES (n.platform, 'proof ' || n.external, mine.external, now_is);
  RETURN '{"kind": "wrong"}';
END
$$;
REVOKE ALL ON FUNCTION parley_try_proof(uuid, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_try_proof(uuid, bytea, timestamptz) TO parley_app;

-- The speaker follows a link of the team's: {"kind": "link", "contact"}, 'wrong' (old, used, another's) or 'paused'.
CREATE FUNCTION parley_follow_link(chat uuid, secret bytea, now_is timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  mine account := parley_my_account(parley_follow_link.chat);
  n installation;
  p proof;
BEGIN
  SELECT * INTO n FROM installation i WHERE i.id = mine.installation_id;
  IF mine.id IS NULL OR NOT parley_may_try(n.platform, 'proof ' || n.external, mine.external, now_is) THEN
    RETURN '{"kind": "paused"}';
  END IF;
  SELECT x.* INTO p FROM proof x JOIN contact c ON c.workspace_id = x.workspace_id AND c.id = x.contact_id AND c.deleted_at IS NULL
    WHERE x.workspace_id = here AND x.secret = parley_follow_link.secret AND x.account_id IS NULL AND x.used_at IS NULL AND x.expires_at > now_is
    FOR UPDATE OF x;
  IF p.id IS NULL THEN
    INSERT INTO link_try (platform, bot, account, at) VALUES (n.platform, 'proof ' || n.external, mine.external, now_is);
    RETURN '{"kind": "wrong"}';
  END IF;
  UPDATE proof x SET used_at = now_is WHERE x.workspace_id = here AND x.id = p.id;
  RETURN jsonb_build_object('kind', 'link', 'contact', p.contact_id);
END
$$;
REVOKE ALL ON FUNCTION parley_follow_link(uuid, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_follow_link(uuid, bytea, timestamptz) TO parley_app;

-- A link for a contact whom the speaker, one of the team, sees; an earlier one that is unused ends.
CREATE FUNCTION parley_make_link(proof uuid, contact uuid, secret bytea, made timestamptz, ends timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  IF NOT EXISTS (SELECT FROM contact c WHERE c.workspace_id = here AND c.id = parley_make_link.contact AND c.deleted_at IS NULL AND CASE parley_sees()
    WHEN 'all' THEN true WHEN 'own' THEN c.owner_id IS NULL OR c.owner_id = parley_person() ELSE false END) THEN
    RETURN false;
  END IF;
  UPDATE proof p SET expires_at = made WHERE p.workspace_id = here AND p.contact_id = parley_make_link.contact AND p.used_at IS NULL AND p.expires_at > made;
  INSERT INTO proof (workspace_id, id, contact_id, secret, created_at, expires_at)
  VALUES (here, parley_make_link.proof, parley_make_link.contact, parley_make_link.secret, made, ends);
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION parley_make_link(uuid, uuid, bytea, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_make_link(uuid, uuid, bytea, timestamptz, timestamptz) TO parley_app;

-- As before, and what a customer's records are besides: requests, opinions, what was said, and the questions and buttons that were theirs.
CREATE OR REPLACE FUNCTION parley_merge_contact(stays uuid, goes uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
BEGIN
  UPDATE contact_point s SET proved_at = coalesce(s.proved_at, p.proved_at) FROM contact_point p
  WHERE p.workspace_id = here AND p.contact_id = goes AND p.proved_at IS NOT NULL
    AND s.workspace_id = here AND s.contact_id = stays AND s.kind = p.kind AND s.value = p.value;
  DELETE FROM contact_point p USING contact_point s
  WHERE p.workspace_id = here AND p.contact_id = goes
    AND s.workspace_id = here AND s.contact_id = stays AND s.kind = p.kind AND s.value = p.value;
  -- Its own phones stay first.
  UPDATE contact_point p SET contact_id = stays,
    position = p.position - (SELECT min(f.position) FROM contact_point f WHERE f.workspace_id = here AND f.contact_id = goes AND f.kind = p.kind)
      + (SELECT coalesce(max(s.position) + 1, 0) FROM contact_point s WHERE s.workspace_id = here AND s.contact_id = stays AND s.kind = p.kind)
  WHERE p.workspace_id = here AND p.contact_id = goes;

  DELETE FROM tagging t USING tagging s
  WHERE t.workspace_id = here AND t.contact_id = goes AND s.workspace_id = here AND s.contact_id = stays AND s.tag_id = t.tag_id;
  UPDATE tagging SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;

  UPDATE activity SET contact_id = CASE WHEN contact_id = goes THEN stays ELSE contact_id END,
    subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END
  WHERE workspace_id = here AND (contact_id = goes OR subject_id = goes);
  UPDATE reminder SET contact_id = CASE WHEN contact_id = goes THEN stays ELSE contact_id END,
    subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END,
    condition = CASE WHEN condition ->> 'contactId' = goes::text THEN jsonb_set(condition, '{contactId}', to_jsonb(stays::text)) ELSE condition END
  WHERE workspace_id = here AND (contact_id = goes OR subject_id = goes OR condition ->> 'contactId' = goes::text);
  UPDATE deal SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;
  UPDATE ticket SET contact_id = stays, subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END WHERE workspace_id = here AND contact_id = goes;
  UPDATE feedback SET contact_id = stays, subject_id = CASE WHEN subject_id = goes THEN stays ELSE subject_id END WHERE workspace_id = here AND contact_id = goes;
  UPDATE account SET contact_id = stays WHERE workspace_id = here AND contact_id = goes;

  UPDATE inbox SET subject_id = stays WHERE workspace_id = here AND subject_id = goes;
  UPDATE outbox SET subject_id = stays WHERE workspace_id = here AND subject_id = goes;
  UPDATE event SET subject_id = stays WHERE workspace_id = here AND subject_id = goes;
  UPDATE mail SET subject_id = stays WHERE workspace_id = here AND subject_id = goes;
  UPDATE button b SET person_id = stays FROM outbox o JOIN chat c ON c.workspace_id = o.workspace_id AND c.id = o.chat_id
    JOIN account a ON a.workspace_id = c.workspace_id AND a.id = c.account_id
  WHERE b.outbox_id = o.id AND a.workspace_id = here AND a.contact_id = stays AND b.person_id = goes;
  DELETE FROM pending WHERE workspace_id = here AND person_id = goes;

  UPDATE contact SET merged_into = stays WHERE workspace_id = here AND (id = goes OR merged_into = goes);
END
$$;

-- What was proved takes effect. `of_kind`, `proved`: a phone or an address that is the speaker's; or, by a link, `known`: who they are.
--   {"kind": "known", "id", "name"}      the one contact that has it is theirs now, with all that was said before they were known
--   {"kind": "kept"}                     nobody else has it: it stands, as proved, with their own contact
--   {"kind": "several", "contacts": […]} the team decides; nothing of these is shown meanwhile
-- Their own contact gives way only while it is one that the door has made: without phone, address or deal.
CREATE FUNCTION parley_prove(chat uuid, of_kind point_kind, proved text, known uuid, point uuid, now_is timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := parley_workspace();
  mine account := parley_my_account(parley_prove.chat);
  me uuid := mine.contact_id;
  others uuid[];
  other uuid;
BEGIN
  IF mine.id IS NULL THEN
    RETURN '{"kind": "refused"}';
  END IF;
  others := CASE WHEN known IS NOT NULL THEN array(SELECT coalesce(c.merged_into, c.id) FROM contact c WHERE c.workspace_id = here AND c.id = known)
    ELSE array(SELECT DISTINCT c.id FROM contact_point p JOIN contact c ON c.workspace_id = p.workspace_id AND c.id = p.contact_id
      WHERE p.workspace_id = here AND p.kind = of_kind AND p.value = proved AND c.deleted_at IS NULL AND c.merged_into IS NULL AND c.id <> me) END;
  IF of_kind IS NOT NULL THEN
    INSERT INTO contact_point (workspace_id, id, contact_id, kind, value, position, proved_at)
    SELECT here, point, me, of_kind, proved, coalesce((SELECT max(q.position) + 1 FROM contact_point q
      WHERE q.workspace_id = here AND q.contact_id = me AND q.kind = of_kind), 0), now_is
    WHERE cardinality(others) <> 1
    ON CONFLICT (workspace_id, contact_id, kind, value) DO UPDATE SET proved_at = excluded.proved_at;
  END IF;
  IF others = ARRAY[me] THEN
    RETURN jsonb_build_object('kind', 'known', 'id', me, 'name', (SELECT c.name FROM contact c WHERE c.workspace_id = here AND c.id = me));
  ELSIF cardinality(others) = 0 THEN
    RETURN '{"kind": "kept"}';
  ELSIF cardinality(others) = 1 AND NOT EXISTS (SELECT FROM contact_point p WHERE p.workspace_id = here AND p.contact_id = me AND p.kind IN ('phone', 'email'))
    AND NOT EXISTS (SELECT FROM deal d WHERE d.workspace_id = here AND d.contact_id = me AND d.deleted_at IS NULL) THEN
    other := others[1];
    PERFORM FROM contact c WHERE c.workspace_id = here AND c.id IN (me, other) ORDER BY c.id FOR UPDATE;
    PERFORM parley_merge_contact(other, me);
    UPDATE contact s SET need = coalesce(s.need, g.need), language = coalesce(s.language, g.language) FROM contact g
      WHERE s.workspace_id = here AND s.id = other AND g.workspace_id = here AND g.id = me;
    IF of_kind IS NOT NULL THEN
      UPDATE contact_point p SET proved_at = now_is WHERE p.workspace_id = here AND p.contact_id = other AND p.kind = of_kind AND p.value = proved;
    END IF;
    RETURN jsonb_build_object('kind', 'known', 'id', other, 'name', (SELECT c.name FROM contact c WHERE c.workspace_id = here AND c.id = other));
  END IF;
  -- Two contacts that are both somebody: whether they are one is for the team to say.
  IF of_kind IS NOT NULL AND cardinality(others) = 1 THEN
    INSERT INTO contact_point (workspace_id, id, contact_id, kind, value, position, proved_at)
    VALUES (here, point, me, of_kind, proved, coalesce((SELECT max(q.position) + 1 FROM contact_point q
      WHERE q.workspace_id = here AND q.contact_id = me AND q.kind = of_kind), 0), now_is)
    ON CONFLICT (workspace_id, contact_id, kind, value) DO UPDATE SET proved_at = excluded.proved_at;
  END IF;
  RETURN jsonb_build_object('kind', 'several', 'contacts', (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) ORDER BY c.name, c.id)
    FROM contact c WHERE c.workspace_id = here AND c.id = ANY (others)));
END
$$;
REVOKE ALL ON FUNCTION parley_prove(uuid, point_kind, text, uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parley_prove(uuid, point_kind, text, uuid, uuid, timestamptz) TO parley_app;

-- Whoever is erased is written to no more, nor does what was written stay.
CREATE FUNCTION parley_forget_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM mail m WHERE m.workspace_id = new.workspace_id AND m.subject_id = new.contact_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER forget_mail AFTER INSERT ON erasure FOR EACH ROW EXECUTE FUNCTION parley_forget_mail();
