-- Secrets of endpoints lie sealed from now on: [{"sealed":"<key id>.<base64>","expiresAt":null|instant}], newest first. The
-- program seals what it finds in clear ({"secret":…}) at its start, for the database does not know the key.
comment on column endpoint.secrets is 'newest first: [{"sealed":"<key id>.<base64>","expiresAt":null|instant}]';

-- Answers kept for repeated requests lie sealed too; those of the last day, which lie in clear, are forgotten.
delete from idempotency;
