-- What refers to a row is found when the row goes: without these, deleting an article of a large service reads whole tables
-- once for each of its captures and versions.
create index version_by_capture on version (capture_id);
create index diff_by_newer on diff (to_id);
create index observation_by_version on observation (version_id);
create index separation_by_story on separation (story_id);
create index story_by_merge on story (merged_into) where merged_into is not null;
