-- Whom the desk asked, and what came back. Confidential rows are for their author and readers only.
create table contact (
  id           uuid          primary key,
  claim_id     uuid          not null references claim (id),
  whom         varchar(500)  not null check (length(trim(whom)) > 0),
  channel      varchar(16)   not null
    check (channel = any (array['EMAIL', 'PHONE', 'IN_PERSON', 'MESSAGE', 'LETTER', 'OTHER'])),
  asked_at     timestamp(6) with time zone not null,
  question     varchar(20000) not null,
  deadline     timestamp(6) with time zone,
  answer       varchar(20000) not null,
  answered_at  timestamp(6) with time zone,
  confidential boolean       not null,
  salt         varchar(64)   not null check (length(salt) = 64),
  removed      boolean       not null,
  created_by   uuid          not null references account (id),
  created_at   timestamp(6) with time zone not null,
  changed_by   uuid          not null references account (id),
  changed_at   timestamp(6) with time zone not null,
  version      bigint        not null,
  check (deadline is null or deadline >= asked_at),
  check (answered_at is null or answered_at >= asked_at),
  check (answered_at is not null or length(trim(answer)) = 0)
);
create index contact_by_claim on contact (claim_id, asked_at);

create table contact_reader (
  contact_id uuid not null references contact (id),
  account_id uuid not null references account (id),
  primary key (contact_id, account_id)
);
