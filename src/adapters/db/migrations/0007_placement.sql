-- What is still to be done about an article's place after a version of it was committed: its story is to be found (after
-- its first version), or its story is to learn what the version speaks of. Null when both are done.
alter table article add column to_place text check (to_place in ('find', 'follow'));
-- Whoever committed the version is at it until then; afterwards the sweep is.
alter table article add column place_leased_until timestamptz(3);
create index article_to_place on article (place_leased_until) where to_place is not null;
