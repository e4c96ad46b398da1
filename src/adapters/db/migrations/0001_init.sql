-- Rows are the truth. Everything that must happen is a due column here; the queue only says "look now".
-- Times are instants; ids are opaque text with a type prefix. Derived rows (version content, claim, diff, observation)
-- can be rebuilt from captures; captures, events and attempts are never changed after they are finished.

create table story (
  id text primary key,
  title text not null,
  -- True once a person named it; a proposed title follows the newest article.
  titled boolean not null default false,
  -- A merged story keeps its id: reads follow it to where its articles went.
  merged_into text references story (id),
  -- Who, where and when its articles speak of (domain/stories): what a new article is compared with.
  fingerprint jsonb,
  created_at timestamptz(3) not null,
  -- Last time something in it changed, for ordering.
  changed_at timestamptz(3) not null
);
create index story_by_change on story (changed_at desc, id desc) where merged_into is null;

create table article (
  id text primary key,
  story_id text not null references story (id) on delete cascade,
  url text not null,
  source text not null,
  -- Whom the minimum gap applies to (registrable domain, or host:port inside ALLOW_NETS).
  host_key text not null,
  title text,
  state text not null default 'active' check (state in ('active', 'paused', 'blocked', 'gone')),
  state_reason text,
  -- Why it is in this story: null when a person said so, else score and reasons of the placement.
  placement jsonb,
  created_at timestamptz(3) not null,
  published_at timestamptz(3),
  last_change_at timestamptz(3),
  next_look_at timestamptz(3),
  next_look_reason text not null,
  leased_until timestamptz(3),
  -- Fencing: raised by every claim; a job that bears an older number is stale and does nothing.
  lease_seq bigint not null default 0,
  looks integer not null default 0,
  changes integer not null default 0,
  error_streak integer not null default 0,
  last_outcome text,
  etag text,
  last_modified text,
  last_full_at timestamptz(3),
  watch_until timestamptz(3),
  -- Raised by every change of the version history: the optimistic lock of process-capture.
  revision bigint not null default 0
);
create index article_due on article (next_look_at) where next_look_at is not null;
create index article_by_story on article (story_id, created_at);
create index article_by_creation on article (created_at desc, id desc);

-- Stories that a person took an article out of: the service never puts it back.
create table separation (
  article_id text not null references article (id) on delete cascade,
  story_id text not null references story (id) on delete cascade,
  primary key (article_id, story_id)
);

-- Every address an article is known by (submitted, redirected to, canonical on the same source).
create table article_url (
  key text primary key,
  article_id text not null references article (id) on delete cascade,
  seen_at timestamptz(3) not null
);
create index article_url_by_article on article_url (article_id);

create table capture (
  id text primary key,
  article_id text not null references article (id) on delete cascade,
  kind text not null check (kind in ('fetch', 'html', 'text')),
  captured_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  outcome text not null,
  reason text not null,
  http_status integer,
  final_url text,
  content_type text,
  headers jsonb not null default '{}',
  body_hash text,
  body_bytes integer,
  duration_ms integer,
  -- What a push says beside its body.
  stated_title text,
  state text not null check (state in ('closed', 'due', 'processed', 'quarantined')),
  leased_until timestamptz(3),
  lease_seq bigint not null default 0,
  attempts integer not null default 0,
  text_hash text,
  quality jsonb,
  version_id text
);
create index capture_due on capture (recorded_at) where state = 'due';
create index capture_by_article on capture (article_id, captured_at desc, id desc);

create table version (
  id text primary key,
  article_id text not null references article (id) on delete cascade,
  number integer not null,
  -- The capture it was first seen in, and how long the text stood.
  capture_id text not null references capture (id) on delete cascade,
  captured_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  text_hash text not null,
  title text,
  published_at timestamptz(3),
  modified_at timestamptz(3),
  lang text,
  extraction jsonb not null,
  claims jsonb not null,
  engine jsonb not null,
  -- Hashes of its runs of words, to tell wire copy from an independent voice.
  shingles text[] not null,
  -- The earlier version whose text this one returns to.
  reverts_to text,
  unique (article_id, number) deferrable initially deferred
);

create table claim (
  version_id text not null references version (id) on delete cascade,
  id text not null,
  ordinal integer not null,
  block text not null,
  text text not null,
  primary key (version_id, id)
);
create index claim_by_id on claim (id);

create table diff (
  from_id text not null references version (id) on delete cascade,
  to_id text not null references version (id) on delete cascade,
  article_id text not null references article (id) on delete cascade,
  body jsonb not null,
  engine jsonb not null,
  primary key (from_id, to_id)
);
create index diff_by_article on diff (article_id);

create table fact (
  id text primary key,
  story_id text not null references story (id) on delete cascade,
  label text not null,
  kind text not null check (kind in ('quantity', 'date', 'name', 'text')),
  unit text,
  match text,
  anchor jsonb,
  status text not null default 'unknown' check (status in ('agreed', 'conflicting', 'unknown')),
  -- Raised by every change of status: the identity of its fact.conflict and fact.agreed events.
  status_seq bigint not null default 0,
  created_at timestamptz(3) not null
);
create index fact_by_story on fact (story_id, created_at);

create table observation (
  id text primary key,
  fact_id text not null references fact (id) on delete cascade,
  article_id text not null references article (id) on delete cascade,
  version_id text not null references version (id) on delete cascade,
  sighting jsonb not null,
  transition text,
  unique (fact_id, version_id)
);
create index observation_by_article on observation (article_id);

create table event (
  seq bigserial primary key,
  id text not null unique,
  -- What the event is about, so that a repeated job cannot say it twice.
  key text not null unique,
  type text not null,
  "timestamp" timestamptz(3) not null,
  data jsonb not null,
  story_id text,
  article_id text,
  fact_id text
);
create index event_by_story on event (story_id, seq desc);
create index event_by_article on event (article_id, seq desc);
create index event_by_fact on event (fact_id, seq desc);

create table endpoint (
  id text primary key,
  url text not null,
  description text,
  event_types text[] not null,
  filter jsonb,
  -- Newest first: [{"secret":"whsec_…","expiresAt":null|instant}]
  secrets jsonb not null,
  state text not null default 'active' check (state in ('active', 'paused', 'disabled')),
  state_reason text,
  created_at timestamptz(3) not null,
  failing_since timestamptz(3),
  last_success_at timestamptz(3)
);

create table delivery (
  id text primary key,
  event_id text not null references event (id) on delete cascade,
  endpoint_id text not null references endpoint (id) on delete cascade,
  state text not null default 'due' check (state in ('due', 'delivered', 'failed', 'canceled')),
  created_at timestamptz(3) not null,
  attempts integer not null default 0,
  next_at timestamptz(3),
  leased_until timestamptz(3),
  lease_seq bigint not null default 0,
  finished_at timestamptz(3),
  unique (event_id, endpoint_id)
);
create index delivery_due on delivery (next_at) where state = 'due';
create index delivery_by_endpoint on delivery (endpoint_id, created_at desc, id desc);

create table attempt (
  id text primary key,
  delivery_id text not null references delivery (id) on delete cascade,
  n integer not null,
  -- Written before the request leaves, finished after: a crash leaves visible evidence.
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  outcome text not null,
  http_status integer,
  reason text,
  response text
);
create index attempt_by_delivery on attempt (delivery_id, n);

create table host_slot (
  host_key text primary key,
  next_at timestamptz(3) not null
);

create table robots (
  origin text primary key,
  entry jsonb not null,
  expires_at timestamptz(3) not null
);

create table api_key (
  id text primary key,
  name text not null,
  hash text not null,
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3)
);

create table idempotency (
  key text primary key,
  body_hash text not null,
  created_at timestamptz(3) not null,
  status integer,
  response jsonb
);

create table comparison (
  id text primary key,
  created_at timestamptz(3) not null,
  input jsonb not null,
  result jsonb not null
);
