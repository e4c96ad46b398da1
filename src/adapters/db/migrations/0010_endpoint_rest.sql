-- An endpoint that is down is left alone for a while: its deliveries stay due, and others are not kept waiting for its time-outs.
alter table endpoint add column failures integer not null default 0;
alter table endpoint add column resting_until timestamptz(3);
