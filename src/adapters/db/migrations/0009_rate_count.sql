-- Requests counted in the current window by caller, for all processes together. Not logged: a crash forgets a minute of counting.
create unlogged table rate_count (
  key text primary key,
  hits integer not null,
  resets_at timestamptz(3) not null
);
create index rate_count_by_reset on rate_count (resets_at);
