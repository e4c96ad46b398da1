-- How long a version's text is, known without unpacking it: a page of a live blog shows a part of it at a time. Writes each
-- version once more when it is applied: some seconds for every hundred thousand of them.
alter table version add column sentences integer generated always as (jsonb_array_length(claims -> 'sentences')) stored;
