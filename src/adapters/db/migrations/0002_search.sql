-- Full text over what versions say and over what changed in them. English stems; words of other languages are found as
-- they are written.
create index claim_by_words on claim using gin (to_tsvector('english', text));
create index diff_by_words on diff using gin (jsonb_to_tsvector('english', body -> 'changes', '["string"]'));
