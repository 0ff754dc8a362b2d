-- A phone is looked for by some of its digits while they are typed.
CREATE INDEX contact_point_trgm ON contact_point USING GIN (value gin_trgm_ops) WHERE kind = 'phone';
