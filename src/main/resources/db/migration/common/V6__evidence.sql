-- Who published a work, how it is graded, and which hop of the chain it verifies.
alter table evidence add column publisher_source uuid references source (id);
alter table evidence add column publisher varchar(500) default '' not null;
alter table evidence add column is_primary boolean default false not null;
alter table evidence add column locator_kind varchar(16)
  check (locator_kind = any (array['PAGE', 'PARAGRAPH', 'TIMESTAMP']));
alter table evidence add column translation varchar(20000) default '' not null;
alter table evidence add column origin_source uuid references source (id);
alter table evidence add column reliability varchar(1)
  check (reliability = any (array['A', 'B', 'C', 'D', 'E', 'F']));
alter table evidence add column credibility integer check (credibility between 1 and 6);
alter table evidence add column hop_source uuid references source (id);
alter table evidence add column hop_name varchar(500);
alter table evidence add constraint evidence_hop_has_name check (hop_source is null or hop_name is not null);
