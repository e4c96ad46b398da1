-- A person made the story or sorted its articles out: the service does not dissolve it into another.
alter table story add column kept boolean not null default false;
-- What the article's newest version speaks of; those of a story's articles together are the story's, made again whenever
-- an article changes, comes or goes.
alter table article add column fingerprint jsonb;
update article set to_place = 'follow', place_leased_until = now()
where to_place is null and exists (select 1 from version where version.article_id = article.id);
