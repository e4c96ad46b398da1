-- Which kind of step a value is depends on what the other sources made likely since, so it is worked out when it is read. What is kept of the
-- step is the outlet's word on it.
alter table observation add column correction_note text;
update observation
   set correction_note = diff.body -> 'disclosure' ->> 'correctionNote'
  from version newer
  join version older on older.article_id = newer.article_id and older.number = newer.number - 1
  join diff on diff.from_id = older.id and diff.to_id = newer.id
 where newer.id = observation.version_id;
alter table observation drop column transition;
