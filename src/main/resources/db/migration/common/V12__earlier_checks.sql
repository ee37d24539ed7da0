-- Checks that others have published, as their ClaimReview files tell them. They decide nothing here.
create table earlier_check (
  id          uuid           primary key,
  fingerprint varchar(64)    not null unique,
  claim       varchar(20000) not null,
  claimant    varchar(500)   not null,
  claimed_on  varchar(10)    not null,
  publisher   varchar(500)   not null,
  title       varchar(1000)  not null,
  url         varchar(2000)  not null,
  reviewed_on varchar(10)    not null,
  rating      varchar(500)   not null,
  language    varchar(35)    not null,
  taken_by    uuid           not null references account (id),
  taken_at    timestamp(6) with time zone not null
);

create index earlier_check_by_day on earlier_check (reviewed_on, id);
