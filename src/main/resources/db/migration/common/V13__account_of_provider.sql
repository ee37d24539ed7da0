-- For which accounts the house's provider vouches: issuer and subject say which it is, and nothing else does.
create table account_provider (
  account_id uuid         primary key references account (id),
  issuer     varchar(500) not null,
  subject    varchar(255) not null,
  unique (issuer, subject)
);
