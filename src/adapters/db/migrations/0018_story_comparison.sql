-- What a story's sources say beside each other, worked out once when versions arrive and read by whoever looks.
create table story_comparison (
  story_id text primary key references story (id) on delete cascade,
  -- What it follows from: revisions of the articles, the facts, the engine. It is out of date when these have moved on.
  made_of jsonb not null,
  made_at timestamptz(3) not null,
  -- How long it took: a story that takes long is compared less often.
  took_ms integer not null,
  suggestions jsonb not null,
  groups jsonb not null
);
-- When it is to be worked out anew; null when nothing has come since.
alter table story add column compare_at timestamptz(3);
-- Raised by whatever asks for it, so that what comes while it is worked out is not forgotten.
alter table story add column compare_seq bigint not null default 0;
create index story_to_compare on story (compare_at) where compare_at is not null;
