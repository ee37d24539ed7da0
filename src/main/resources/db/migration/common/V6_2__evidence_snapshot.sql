-- What the work looked like when it was used.
alter table evidence add column snapshot_id uuid references snapshot (id);
