-- What waits for a second person, or for a third: one narrow row for each verdict under review, with everybody who
-- may not decide on it, so that pages and numbers of the queue cost no look at claims and verdicts. Written in the
-- transaction that moves the claim; `verify` compares both.
create table waiting (
  claim_id       uuid        not null references claim (id),
  axis           varchar(16) not null check (axis = any (array['CONTENT', 'ATTRIBUTION'])),
  verdict_id     uuid        not null unique,
  since          timestamp(6) with time zone not null,
  revision       integer     not null,
  proposed_by    uuid        not null,
  wording_by     uuid        not null,
  attribution_by uuid        not null,
  evidence_by    uuid        not null,
  disputed_by    uuid,
  primary key (claim_id, axis),
  foreign key (verdict_id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by)
    references verdict (id, claim_id, revision, proposed_by, wording_by, attribution_by, evidence_by)
);

insert into waiting
  (claim_id, axis, verdict_id, since, revision, proposed_by, wording_by, attribution_by, evidence_by, disputed_by)
select v.claim_id, v.axis, v.id, v.proposed_at, v.revision, v.proposed_by, v.wording_by, v.attribution_by,
  v.evidence_by, d.disputed_by
from claim c
join verdict v on (v.id = c.verdict_id and c.state = any (array['PROPOSED', 'DISPUTED']))
  or (v.id = c.attribution_verdict_id and c.attribution_state = any (array['PROPOSED', 'DISPUTED'])
    and c.state <> 'WITHDRAWN')
left join dispute d on d.verdict_id = v.id;

create index waiting_in_order on waiting (since, verdict_id);
