-- What is next for an endpoint, how much of its is out, and what it never took: each is asked with every event and every attempt,
-- however much is due and however long the record is.
create index delivery_next on delivery (endpoint_id, next_at, id) where state = 'due';
create index delivery_out on delivery (endpoint_id, leased_until) where state = 'due' and leased_until is not null;
create index delivery_failed on delivery (endpoint_id, finished_at) where state = 'failed';
