-- The stage that answers questions of facts has an engine version of its own, in `article.engine` beside those of the other
-- stages; a history without it was observed by a program that kept none, and is observed again.
-- 0 is such a program's.
alter table observation add column engine integer not null default 0;
