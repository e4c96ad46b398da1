-- A long text once more in passages, for pages that show a part of it: to unpack all of a live blog takes longer than the rest
-- of its page. Texts of one passage are read from their version. Writes what long versions there are when it is applied.
create table passage (
  version_id text not null references version (id) on delete cascade,
  -- Places of its first and last sentence in the version, from 0.
  first integer not null,
  last integer not null,
  -- Ordinals of the claims in it, as the table of claims has them: the last one of the passage before, and its own last.
  claims_before integer not null,
  last_claim integer not null,
  sentences jsonb not null,
  primary key (version_id, first)
);

insert into passage (version_id, first, last, claims_before, last_claim, sentences)
select version_id, first, last, coalesce(lag(last_claim) over (partition by version_id order by first), 0), last_claim, sentences
from (
  select id as version_id, min(place) as first, max(place) as last,
    sum(sum(jsonb_array_length(body -> 'claims'))) over (partition by id order by min(place))::int as last_claim,
    jsonb_agg(body order by place) as sentences
  from version cross join lateral (
    select body, (ordinality - 1)::int as place
    from jsonb_array_elements(claims -> 'sentences') with ordinality as sentence (body, ordinality)) sentence
  where version.sentences > 200
  group by id, place / 200
) passage;
