-- Which changes of a fact are worth telling its subscribers (domain/facts/conditions.ts): a list of which any one must be
-- met; an empty list is met by every change.
alter table fact add column conditions jsonb not null default '[]';
