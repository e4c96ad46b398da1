-- Everything after the captures is derived: an article says which engine derived its history, and how far it is with
-- being derived again by a newer one.
alter table article add column engine jsonb;
-- Null when its history is whole: else captures are read again, versions made again, or facts observed again.
alter table article add column rederive text check (rederive in ('read', 'make', 'observe'));
update article set engine = (
  select version.engine from version where version.article_id = article.id order by number desc limit 1)
where not exists (
  select 1 from version older join version newer on newer.article_id = older.article_id
  where older.article_id = article.id and newer.engine <> older.engine);

-- What the current engine reads in a capture, kept until the history is made of it.
create table reading (
  capture_id text primary key references capture (id) on delete cascade,
  article_id text not null references article (id) on delete cascade,
  -- Null when the page was refused: outcome and reason say why.
  text_hash text,
  text_length integer,
  quality jsonb,
  outcome text,
  reason text,
  -- Kept where the text is not that of the capture before.
  extraction jsonb
);
create index reading_by_article on reading (article_id);

-- Its place is right, its content is still the older engine's.
alter table version add column stale boolean not null default false;
create index version_stale on version (article_id, number) where stale;
