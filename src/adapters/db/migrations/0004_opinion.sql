-- What a model said of a pair of statements whose words no rule decides (domain/opinion.ts). The key is a hash of the
-- model, of how it was asked and of the pair, so one pair is asked once and a diff that is made again says the same.
create table opinion (
  key text primary key,
  model text not null,
  answer text not null check (answer in ('same', 'different', 'unsure')),
  created_at timestamptz(3) not null
);
