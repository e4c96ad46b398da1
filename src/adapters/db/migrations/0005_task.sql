-- Long work: a task is a list of items, each done once; what is counted is counted as items end, never by scanning.
create table task (
  id text primary key,
  kind text not null check (kind in ('import', 'backfill', 'archive', 'rederive', 'export')),
  title text not null,
  input jsonb not null,
  state text not null default 'due' check (state in ('due', 'done', 'canceled')),
  total integer not null default 0,
  done integer not null default 0,
  failed integer not null default 0,
  created_at timestamptz(3) not null,
  finished_at timestamptz(3),
  next_at timestamptz(3) not null,
  leased_until timestamptz(3),
  lease_seq bigint not null default 0
);
create index task_due on task (next_at) where state = 'due';
create index task_by_creation on task (created_at desc, id desc);

create table task_item (
  task_id text not null references task (id) on delete cascade,
  ordinal integer not null,
  -- What it is about, for people: an address, an article.
  subject text not null,
  input jsonb not null,
  state text not null default 'due' check (state in ('due', 'done', 'failed')),
  attempts integer not null default 0,
  outcome text,
  reason text,
  article_id text,
  finished_at timestamptz(3),
  primary key (task_id, ordinal)
);
create index task_item_due on task_item (task_id, ordinal) where state = 'due';
create index task_item_failed on task_item (task_id, ordinal) where state = 'failed';
