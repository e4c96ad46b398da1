-- Searches in what changed that somebody keeps: feeds for readers, filters for endpoints (domain/delivery/search.ts).
create table saved_search (
  id text primary key,
  name text not null,
  query jsonb not null,
  created_at timestamptz(3) not null
);
create index saved_search_by_time on saved_search (created_at, id);
