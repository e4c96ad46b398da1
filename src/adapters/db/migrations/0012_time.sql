-- What happened lately is read from its end, never by going through all there is.
create index version_by_time on version (captured_at desc);
create index capture_by_time on capture (recorded_at desc) where kind = 'fetch';
create index capture_put_aside on capture (recorded_at desc) where state = 'quarantined';
