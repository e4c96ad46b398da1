-- How plainly a value was read and how likely it is right are told apart; of what was read before, one stands for both until it is read again.
update observation set sighting = sighting || jsonb_build_object('strength', sighting -> 'confidence', 'evidence', null);

-- Articles whose present value is shown as unconfirmed, so that lists of stories leave it out without weighing anew.
alter table fact add column unconfirmed text[] not null default '{}';
