-- How programs sign in: as an account, with less than its rights, until a day. Only a hash is kept.
create table api_token (
  id           uuid         primary key,
  account_id   uuid         not null references account (id),
  name         varchar(100) not null check (name <> ''),
  hash         varchar(64)  not null unique,
  scope        varchar(16)  not null check (scope = any (array['READ', 'WRITE'])),
  created_at   timestamp(6) with time zone not null,
  expires_at   timestamp(6) with time zone not null check (expires_at > created_at),
  revoked_at   timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone
);

create index api_token_of_account on api_token (account_id);
