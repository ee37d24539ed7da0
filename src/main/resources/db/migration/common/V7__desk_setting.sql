-- What the desk has chosen for itself: one row, which is there from the start.
create table desk_setting (
  id            integer     primary key check (id = 1),
  content_scale varchar(64) not null,
  blind_review  boolean     not null,
  fetch_allowed boolean     not null,
  changed_by    uuid references account (id),
  changed_at    timestamp(6) with time zone,
  version       bigint      not null,
  check ((changed_by is null and changed_at is null) or (changed_by is not null and changed_at is not null))
);
insert into desk_setting (id, content_scale, blind_review, fetch_allowed, version)
values (1, 'foureyes', false, false, 0);
