-- A misspelt word is looked for among single words alone: whole names, pairs and initials only made the index large and its answers
-- longer to check.
DROP INDEX name_key_trgm;
CREATE INDEX name_key_trgm ON name_key USING GIN (key gin_trgm_ops) WHERE word >= 0;

CREATE OR REPLACE FUNCTION parley_keys_like(word text, lim int, floor real)
RETURNS TABLE (key text, likeness real) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', floor::text, true);
  RETURN QUERY
    SELECT n.key, similarity(n.key, parley_keys_like.word) AS likeness FROM name_key n
    WHERE n.workspace_id = parley_workspace() AND n.key % parley_keys_like.word AND n.word >= 0
    GROUP BY n.key ORDER BY likeness DESC, n.key LIMIT lim;
END
$$;

-- Of each key at most five rows, so that one name that very many have leaves room for others as like. Who does not see everything is
-- given the rows of five times as many keys to choose from: most of the likest ones may be colleagues'.
CREATE OR REPLACE FUNCTION parley_name_fuzzy(word text, lim int, floor real DEFAULT 0.4)
RETURNS TABLE (key text, kind name_kind, record_id uuid, word_index int, likeness real) LANGUAGE sql STABLE AS $$
  SELECT found.key, found.kind, found.record_id, found.word, near.likeness
  FROM parley_keys_like(parley_name_fuzzy.word, CASE WHEN parley_sees() = 'all' THEN lim ELSE 5 * lim END, floor) near
  CROSS JOIN LATERAL (SELECT n.key, n.kind, n.record_id, n.word FROM name_key n
    WHERE n.workspace_id = (SELECT parley_workspace()) AND n.key = near.key AND n.word >= 0 LIMIT 5) AS found
  ORDER BY near.likeness DESC, found.key LIMIT lim
$$;
