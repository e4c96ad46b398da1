-- A search reads from the newest end, so what it reads tells when it was captured; with the words' index the database then
-- touches the hits of a span of time alone. The times stay their version's: when a version is placed anew, they follow.
alter table version add constraint version_id_captured_at_key unique (id, captured_at);

alter table claim add column article_id text, add column captured_at timestamptz(3);
update claim set article_id = version.article_id, captured_at = version.captured_at
from version where version.id = claim.version_id;
alter table claim
  alter column article_id set not null,
  alter column captured_at set not null,
  drop constraint claim_version_id_fkey,
  add constraint claim_version_fkey foreign key (version_id, captured_at) references version (id, captured_at)
    on update cascade on delete cascade;
create index claim_by_time on claim (captured_at);
-- Whether an article made a statement before is read from the index alone.
drop index claim_by_id;
create index claim_by_id on claim (id, article_id, captured_at);

alter table diff add column captured_at timestamptz(3);
update diff set captured_at = version.captured_at from version where version.id = diff.to_id;
alter table diff
  alter column captured_at set not null,
  drop constraint diff_to_id_fkey,
  add constraint diff_newer_fkey foreign key (to_id, captured_at) references version (id, captured_at)
    on update cascade on delete cascade;
create index diff_by_time on diff (captured_at);
