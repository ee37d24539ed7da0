-- The desk. One dialect for H2 and PostgreSQL; what differs is under h2/ and postgresql/.
-- Text is varchar with a bound: on H2 `text` would be a CLOB, stored apart and slow.
-- Checks say `= any (array[…])` and never `in (…)`: on H2 2.4.240 the latter fails for every insert once the
-- connection that made the table is closed (h2database #4292), as a pool does after half an hour.

create table account (
  id             uuid primary key,
  name           varchar(64)  not null,
  name_key       varchar(64)  not null unique,
  display_name   varchar(128) not null,
  password_hash  varchar(255) not null,
  first_password boolean      not null,
  enabled        boolean      not null,
  created_at     timestamp(6) with time zone not null,
  version        bigint       not null
);

create table account_role (
  account_id uuid        not null references account (id),
  role       varchar(16) not null check (role = any (array['VIEWER', 'EDITOR', 'REVIEWER', 'ADMIN'])),
  primary key (account_id, role)
);

-- Every write transaction locks this row first, so writes form one sequence.
create table history_head (
  id   integer     primary key check (id = 1),
  seq  bigint      not null,
  hash varchar(64) not null
);
insert into history_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table history (
  seq           bigint       primary key,
  happened_at   timestamp(6) with time zone not null,
  actor_id      uuid,
  actor_name    varchar(128) not null,
  subject       varchar(16)  not null,
  subject_id    uuid         not null,
  article_id    uuid,
  action        varchar(48)  not null,
  before_json   varchar(1048576),
  after_json    varchar(1048576),
  previous_hash varchar(64)  not null,
  hash          varchar(64)  not null unique
);
create index history_by_subject on history (subject_id, seq);
create index history_by_article on history (article_id, seq);

create table source (
  id               uuid         primary key,
  name             varchar(200) not null,
  name_key         varchar(200) not null unique,
  kind             varchar(24)  not null,
  country          varchar(2),
  web_address      varchar(2000),
  state_controlled boolean,
  note             varchar(4000) not null,
  merged_into      uuid references source (id),
  version          bigint       not null
);

create table source_alias (
  source_id uuid         not null references source (id),
  alias     varchar(200) not null,
  alias_key varchar(200) not null unique,
  primary key (source_id, alias_key)
);

create table article (
  id         uuid          primary key,
  title      varchar(500)  not null,
  outlet     varchar(200)  not null,
  byline     varchar(500)  not null,
  url        varchar(2000) not null,
  published  varchar(10),
  language   varchar(16)   not null,
  created_by uuid          not null references account (id),
  created_at timestamp(6) with time zone not null,
  changed_by uuid          not null references account (id),
  changed_at timestamp(6) with time zone not null,
  version    bigint        not null
);
create index article_by_change on article (changed_at, id);

create table article_version (
  id         uuid             primary key,
  article_id uuid             not null references article (id),
  number     integer          not null,
  text       varchar(1048576) not null,
  sha256     varchar(64)      not null unique,
  created_by uuid             not null references account (id),
  created_at timestamp(6) with time zone not null,
  unique (article_id, number)
);

create table segment (
  version_id   uuid        not null references article_version (id),
  ordinal      integer     not null,
  start_offset integer     not null,
  end_offset   integer     not null,
  coverage     varchar(16) not null check (coverage = any (array['OPEN', 'CLAIMED', 'NO_CLAIM'])),
  no_claim_by  uuid references account (id),
  no_claim_at  timestamp(6) with time zone,
  primary key (version_id, ordinal),
  check (start_offset >= 0 and start_offset < end_offset),
  check (coverage <> 'NO_CLAIM' or no_claim_by is not null)
);
create index segment_by_coverage on segment (version_id, coverage);

-- What a claim said at each revision, and who had last edited each of its three parts. Written once.
create table claim_revision (
  claim_id       uuid        not null,
  revision       integer     not null,
  part           varchar(16) not null check (part = any (array['WORDING', 'ATTRIBUTION', 'EVIDENCE', 'ALL'])),
  edited_by      uuid        not null references account (id),
  edited_at      timestamp(6) with time zone not null,
  wording_by     uuid        not null references account (id),
  attribution_by uuid        not null references account (id),
  evidence_by    uuid        not null references account (id),
  content        varchar(1048576) not null,
  primary key (claim_id, revision),
  unique (claim_id, revision, wording_by, attribution_by, evidence_by),
  check (not (part = any (array['WORDING', 'ALL'])) or wording_by = edited_by),
  check (not (part = any (array['ATTRIBUTION', 'ALL'])) or attribution_by = edited_by),
  check (not (part = any (array['EVIDENCE', 'ALL'])) or evidence_by = edited_by)
);

-- A verdict is a proposal, bound to one revision and its editors. Written once.
create table verdict (
  id             uuid        primary key,
  claim_id       uuid        not null,
  axis           varchar(16) not null check (axis = any (array['CONTENT', 'ATTRIBUTION'])),
  scale_id       varchar(64) not null,
  scale_version  integer     not null,
  rating         varchar(64) not null,
  rationale      varchar(100000) not null check (length(trim(rationale)) > 0),
  confidence     varchar(8)  not null check (confidence = any (array['LOW', 'MEDIUM', 'HIGH'])),
  as_of          date        not null,
  revision       integer     not null,
  wording_by     uuid        not null,
  attribution_by uuid        not null,
  evidence_by    uuid        not null,
  proposed_by    uuid        not null references account (id),
  proposed_at    timestamp(6) with time zone not null,
  foreign key (claim_id, revision, wording_by, attribution_by, evidence_by)
    references claim_revision (claim_id, revision, wording_by, attribution_by, evidence_by),
  unique (id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by)
);
create index verdict_by_claim on verdict (claim_id, proposed_at);

-- The four-eyes rule: the foreign key makes the row repeat who proposed and who last edited wording,
-- attribution and evidence, and the check refuses a decision by any of them. One decision per verdict.
create table decision (
  id             uuid        primary key,
  verdict_id     uuid        not null unique,
  claim_id       uuid        not null,
  revision       integer     not null,
  proposed_by    uuid        not null,
  wording_by     uuid        not null,
  attribution_by uuid        not null,
  evidence_by    uuid        not null,
  kind           varchar(16) not null check (kind = any (array['APPROVE', 'RETURN'])),
  reason         varchar(20000) not null,
  decided_by     uuid        not null references account (id),
  decided_at     timestamp(6) with time zone not null,
  foreign key (verdict_id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by)
    references verdict (id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by),
  constraint four_eyes check (
    decided_by <> proposed_by
    and decided_by <> wording_by
    and decided_by <> attribution_by
    and decided_by <> evidence_by),
  constraint return_has_reason check (kind <> 'RETURN' or length(trim(reason)) > 0),
  unique (id, claim_id, revision, kind)
);

create table claim (
  id                uuid        primary key,
  article_id        uuid        not null references article (id),
  version_id        uuid        not null references article_version (id),
  first_offset      integer     not null,
  wording           varchar(20000) not null,
  kind              varchar(24) not null,
  checkable         boolean     not null,
  priority          varchar(8)  not null,
  state             varchar(16) not null check (state = any (array['OPEN', 'ASSIGNED', 'IN_RESEARCH', 'PROPOSED', 'APPROVED',
                                  'RETURNED', 'DISPUTED', 'STALE', 'CORRECTED', 'WITHDRAWN'])),
  withdrawn_reason  varchar(4000) not null,
  anchor_state      varchar(16) not null check (anchor_state = any (array['PLACED', 'MOVED', 'ORPHANED'])),
  quote             varchar(1048576) not null,
  quote_prefix      varchar(64) not null,
  quote_suffix      varchar(64) not null,
  revision          integer     not null,
  wording_by        uuid        not null,
  attribution_by    uuid        not null,
  evidence_by       uuid        not null,
  created_by        uuid        not null references account (id),
  created_at        timestamp(6) with time zone not null,
  changed_by        uuid        not null references account (id),
  changed_at        timestamp(6) with time zone not null,
  verdict_id        uuid references verdict (id),
  approval_id       uuid,
  approval_revision integer,
  approval_kind     varchar(16),
  version           bigint      not null,
  foreign key (id, revision, wording_by, attribution_by, evidence_by)
    references claim_revision (claim_id, revision, wording_by, attribution_by, evidence_by),
  foreign key (approval_id, id, approval_revision, approval_kind)
    references decision (id, claim_id, revision, kind),
  constraint approved_by_decision check (
    state <> 'APPROVED'
    or (approval_id is not null and approval_revision = revision and approval_kind = 'APPROVE')),
  constraint approval_whole check (
    (approval_id is null and approval_revision is null and approval_kind is null)
    or (approval_id is not null and approval_revision is not null and approval_kind = 'APPROVE')),
  constraint withdrawn_has_reason check (state <> 'WITHDRAWN' or length(trim(withdrawn_reason)) > 0)
);
create index claim_in_order on claim (article_id, first_offset, id);
create index claim_by_state on claim (state, changed_at, id);

create table claim_span (
  claim_id     uuid    not null references claim (id),
  ordinal      integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  primary key (claim_id, ordinal),
  check (start_offset >= 0 and start_offset < end_offset)
);

create table hop (
  claim_id     uuid        not null references claim (id),
  ordinal      integer     not null,
  source_id    uuid references source (id),
  description  varchar(500),
  role         varchar(16) not null,
  mode         varchar(16) not null,
  cue          varchar(200) not null,
  cue_start    integer,
  cue_end      integer,
  namedness    varchar(16) not null,
  headcount    integer check (headcount is null or headcount > 0),
  stated_on    varchar(10),
  stated_where varchar(500) not null,
  primary key (claim_id, ordinal),
  check (source_id is not null or description is not null)
);
create index hop_by_source on hop (source_id, claim_id);

create table evidence (
  id         uuid          primary key,
  claim_id   uuid          not null references claim (id),
  title      varchar(500)  not null,
  url        varchar(2000) not null,
  locator    varchar(500)  not null,
  stance     varchar(16)   not null check (stance = any (array['SUPPORTS', 'REFUTES', 'CONTEXT'])),
  quote      varchar(20000) not null,
  published  varchar(10),
  retrieved  date,
  origin     varchar(500)  not null,
  removed    boolean       not null,
  created_by uuid          not null references account (id),
  created_at timestamp(6) with time zone not null,
  changed_by uuid          not null references account (id),
  changed_at timestamp(6) with time zone not null,
  version    bigint        not null,
  check (length(trim(url)) > 0 or length(trim(locator)) > 0)
);
create index evidence_by_claim on evidence (claim_id, created_at);
