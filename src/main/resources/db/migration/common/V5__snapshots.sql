-- What was seen of a source when it was used as evidence. The content is a file beside the database, found by its
-- hash; this says who took it and when, and is written once.
create table snapshot (
  id         uuid          primary key,
  kind       varchar(16)   not null check (kind = any (array['UPLOADED', 'PASTED', 'FETCHED'])),
  sha256     varchar(64)   not null check (length(sha256) = 64),
  size_bytes bigint        not null check (size_bytes > 0),
  media_type varchar(100)  not null,
  file_name  varchar(255)  not null,
  url        varchar(2000) not null,
  taken_by   uuid          not null references account (id),
  taken_at   timestamp(6) with time zone not null,
  check (kind <> 'FETCHED' or length(url) > 0)
);
create index snapshot_by_content on snapshot (sha256);

-- The words in that content, or why none could be read. Worked out, so it may be worked out again.
create table snapshot_text (
  sha256      varchar(64)      primary key,
  text        varchar(1048576) not null,
  page_starts varchar(100000)  not null,
  truncated   boolean          not null,
  problem     varchar(64)      not null
);
