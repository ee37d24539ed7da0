-- Two axes with a verdict each, second ratings and disputes, corrections, a second person for "no factual claim",
-- and the clearance of an article.

-- What is said about attribution has a standing of its own. It holds as long as wording, chain and the evidence
-- about the chain are as they were: attribution_revision is the last revision that changed any of them.
alter table claim add column attribution_state varchar(16) default 'OPEN' not null
  check (attribution_state = any (array['OPEN', 'IN_RESEARCH', 'PROPOSED', 'APPROVED', 'RETURNED', 'DISPUTED', 'STALE', 'CORRECTED']));
alter table claim add column attribution_revision integer default 1 not null;
alter table claim add column attribution_verdict_id uuid references verdict (id);
alter table claim add column attribution_approval_id uuid;
alter table claim add column attribution_approval_revision integer;
alter table claim add column attribution_approval_kind varchar(16);
update claim set attribution_revision = revision;
alter table claim add constraint attribution_approval_decided
  foreign key (attribution_approval_id, id, attribution_approval_revision, attribution_approval_kind)
  references decision (id, claim_id, revision, kind);
alter table claim add constraint attribution_approved_by_decision check (
  not (attribution_state = any (array['APPROVED', 'CORRECTED']))
  or (attribution_approval_id is not null and attribution_approval_revision >= attribution_revision));
alter table claim add constraint attribution_approval_whole check (
  (attribution_approval_id is null and attribution_approval_revision is null and attribution_approval_kind is null)
  or (attribution_approval_id is not null and attribution_approval_revision is not null
    and attribution_approval_kind = 'APPROVE'));
alter table claim add constraint attribution_not_ahead check (attribution_revision <= revision);
alter table claim add constraint corrected_by_decision check (
  state <> 'CORRECTED'
  or (approval_id is not null and approval_revision = revision and approval_kind = 'APPROVE'));
create index claim_by_attribution on claim (attribution_state, id);

-- Why true or false is proposed on less than two independent origins or one primary document.
alter table verdict add column override_reason varchar(4000) default '' not null;
alter table verdict add constraint verdict_of_claim unique (id, claim_id);

-- A verdict that corrects one that was approved. Written once.
create table correction (
  verdict_id  uuid          primary key,
  claim_id    uuid          not null,
  corrects_id uuid          not null,
  wrong       varchar(20000) not null check (length(trim(wrong)) > 0),
  wrong_since date,
  found_by    varchar(500)  not null check (length(trim(found_by)) > 0),
  check (verdict_id <> corrects_id),
  foreign key (verdict_id, claim_id) references verdict (id, claim_id),
  foreign key (corrects_id, claim_id) references verdict (id, claim_id)
);

-- What a second person holds true instead of reading along: by the same rule of four eyes as a decision. Written once.
create table second_rating (
  id             uuid        primary key,
  verdict_id     uuid        not null,
  claim_id       uuid        not null,
  revision       integer     not null,
  proposed_by    uuid        not null,
  wording_by     uuid        not null,
  attribution_by uuid        not null,
  evidence_by    uuid        not null,
  rating         varchar(64) not null,
  rationale      varchar(100000) not null,
  confidence     varchar(8)  not null check (confidence = any (array['LOW', 'MEDIUM', 'HIGH'])),
  blind          boolean     not null,
  rated_by       uuid        not null references account (id),
  rated_at       timestamp(6) with time zone not null,
  foreign key (verdict_id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by)
    references verdict (id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by),
  constraint second_rating_four_eyes check (
    rated_by <> proposed_by
    and rated_by <> wording_by
    and rated_by <> attribution_by
    and rated_by <> evidence_by),
  unique (verdict_id, rated_by)
);

-- A second rating that stands against the verdict, for a third person to settle. Written once.
create table dispute (
  id          uuid        primary key,
  verdict_id  uuid        not null unique,
  disputed_by uuid        not null,
  disputed_at timestamp(6) with time zone not null,
  foreign key (verdict_id, disputed_by) references second_rating (verdict_id, rated_by),
  unique (id, verdict_id, disputed_by)
);

-- Who settles a dispute is neither of the two. That a decision on a disputed verdict names the dispute is seen to by
-- a trigger.
alter table decision add column dispute_id uuid;
alter table decision add column disputed_by uuid;
alter table decision add constraint decision_settles
  foreign key (dispute_id, verdict_id, disputed_by) references dispute (id, verdict_id, disputed_by);
alter table decision add constraint third_person check (
  (dispute_id is null and disputed_by is null)
  or (dispute_id is not null and disputed_by is not null and decided_by <> disputed_by));

-- That a sentence holds no factual claim needs a second person, too.
alter table segment add column confirmed_by uuid references account (id);
alter table segment add column confirmed_at timestamp(6) with time zone;
alter table segment add constraint no_claim_four_eyes check (
  confirmed_by is null or (coverage = 'NO_CLAIM' and confirmed_by <> no_claim_by));

-- Articles that are cleared now; the history keeps the clearances that were undone.
create table clearance (
  article_id uuid        primary key references article (id),
  version_id uuid        not null references article_version (id),
  cleared_by uuid        not null references account (id),
  cleared_at timestamp(6) with time zone not null
);
