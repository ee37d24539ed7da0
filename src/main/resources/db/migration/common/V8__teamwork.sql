-- Who is to do what by when, what people say to each other about a claim, and what each is told of it.
create table assignment (
  id          uuid        primary key,
  claim_id    uuid        not null references claim (id),
  task        varchar(16) not null check (task = any (array['RESEARCH', 'REVIEW'])),
  -- The task as long as it is open: one person at a time.
  open_task   varchar(16),
  assignee    uuid        not null references account (id),
  due_at      timestamp(6) with time zone,
  assigned_by uuid        not null references account (id),
  assigned_at timestamp(6) with time zone not null,
  done_at     timestamp(6) with time zone,
  ending      varchar(16) check (ending = any (array['DONE', 'REMOVED'])),
  version     bigint      not null,
  check ((open_task is null and done_at is not null and ending is not null)
    or (open_task is not null and open_task = task and done_at is null and ending is null)),
  constraint assignment_one_each unique (claim_id, open_task)
);
create index assignment_by_assignee on assignment (assignee, open_task);

-- A thread is a comment with its replies, which have it as their thread; its first comment has itself.
create table claim_comment (
  id          uuid           primary key,
  claim_id    uuid           not null,
  thread_id   uuid           not null,
  revision    integer        not null,
  text        varchar(20000) not null check (length(trim(text)) > 0),
  written_by  uuid           not null references account (id),
  written_at  timestamp(6) with time zone not null,
  edited_at   timestamp(6) with time zone,
  deleted_at  timestamp(6) with time zone,
  resolved_by uuid           references account (id),
  resolved_at timestamp(6) with time zone,
  version     bigint         not null,
  unique (id, claim_id),
  foreign key (claim_id) references claim (id),
  foreign key (thread_id, claim_id) references claim_comment (id, claim_id),
  check ((resolved_by is null and resolved_at is null)
    or (resolved_by is not null and resolved_at is not null and thread_id = id))
);
create index claim_comment_by_claim on claim_comment (claim_id, written_at);
create index claim_comment_by_thread on claim_comment (thread_id);

create table comment_mention (
  comment_id uuid not null references claim_comment (id),
  account_id uuid not null references account (id),
  primary key (comment_id, account_id)
);
create index comment_mention_by_account on comment_mention (account_id, comment_id);

create table notice (
  id         uuid        primary key,
  account_id uuid        not null references account (id),
  kind       varchar(16) not null
    check (kind = any (array['ASSIGNED', 'MENTIONED', 'REPLIED', 'RETURNED', 'APPROVED', 'DISPUTED'])),
  claim_id   uuid        not null references claim (id),
  caused_by  uuid        not null references account (id),
  told_at    timestamp(6) with time zone not null,
  read_at    timestamp(6) with time zone,
  check (account_id <> caused_by)
);
create index notice_by_account on notice (account_id, told_at);
