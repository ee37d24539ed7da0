-- What the program proposes is worked out from the text each time; only what people have rejected is kept.
create table rejection (
  version_id  uuid          not null references article_version (id),
  spans       varchar(4000) not null,
  rejected_by uuid          not null references account (id),
  rejected_at timestamp(6) with time zone not null,
  primary key (version_id, spans)
);
