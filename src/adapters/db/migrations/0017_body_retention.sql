-- When the stored body was dropped for its age (KEEP_BODIES_DAYS); what was read of it stays.
alter table capture add column body_dropped_at timestamptz(3);
create index capture_body_by_age on capture (recorded_at, id) where body_hash is not null and body_dropped_at is null;
create index capture_by_body on capture (body_hash) where body_hash is not null and body_dropped_at is null;
