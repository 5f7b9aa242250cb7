-- Accounts, terminals, API clients and their sessions (controls 6-3, 12, 13, 23).
create table account (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  login_id varchar2(64 char) not null,
  -- The login id as compared: NFKC, case folded. Ids are never used again.
  login_key varchar2(128 char) not null,
  display_name varchar2(80 char) not null,
  state varchar2(20 char) not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'RETIRED')),
  password_hash varchar2(400 char),
  -- TOTP secret, encrypted under the server's key; null until enrolled.
  totp_secret varchar2(200 char),
  -- The last 30-second step whose code was used: a code is good once.
  totp_last_step number(19) default 0 not null,
  created_at timestamp(6) with time zone not null,
  last_signed_in_at timestamp(6) with time zone,
  unique (tenant_id, id),
  unique (tenant_id, login_key)
);
begin
  wall('account', 'select, insert, update');
end;
/

create table account_department (
  tenant_id number(10) not null,
  account_id raw(16) not null,
  department_id raw(16) not null,
  primary key (account_id, department_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id)
);
begin
  wall('account_department', 'select, insert, delete');
end;
/

create table role_grant (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  role varchar2(30 char) not null
    check (role in ('CASEWORKER', 'SUPERVISOR', 'CITY_ADMIN', 'SECURITY_OFFICER', 'AUDITOR', 'OPERATOR')),
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  check (valid_until > valid_from),
  -- A grant ends within a year (control 12); the day of grace is for leap years.
  check (valid_until <= valid_from + interval '366' day(3))
);
create index role_grant_by_account on role_grant (account_id);
begin
  wall('role_grant', 'select, insert, update');
end;
/

create table terminal (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  label varchar2(40 char) not null,
  login_id varchar2(64 char) not null,
  -- SHA-256 of the client certificate the terminal was registered with.
  certificate_sha256 raw(32) not null,
  state varchar2(20 char) not null check (state in ('ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED')),
  registered_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  unique (tenant_id, label),
  unique (tenant_id, certificate_sha256)
);
begin
  wall('terminal', 'select, insert, update');
end;
/

create table terminal_session (
  id raw(16) primary key,
  tenant_id number(10) not null,
  terminal_id raw(16) not null,
  token_sha256 raw(32) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  unique (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
begin
  wall('terminal_session', 'select, insert, update');
end;
/

create table api_client (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  client_id varchar2(64 char) not null,
  secret_hash varchar2(400 char) not null,
  scope varchar2(400 char) not null,
  state varchar2(20 char) not null check (state in ('ACTIVE', 'SUSPENDED', 'RETIRED')),
  created_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  unique (tenant_id, client_id)
);
begin
  wall('api_client', 'select, insert, update');
end;
/

-- Staff sessions and API clients' tokens. Only the SHA-256 of a token is kept.
create table access_session (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  kind varchar2(10 char) not null check (kind in ('STAFF', 'CLIENT')),
  token_sha256 raw(32) not null,
  account_id raw(16),
  client_id raw(16),
  terminal_session_id raw(16),
  -- Three facts, kept apart (control 6-3): the terminal, the password, the second factor.
  terminal_attested number(1) not null,
  password_verified number(1) not null,
  second_factor varchar2(20 char),
  purpose varchar2(30 char),
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  idle_seconds number(10) not null check (idle_seconds between 60 and 3600),
  expires_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  end_reason varchar2(40 char),
  unique (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, client_id) references api_client (tenant_id, id),
  foreign key (tenant_id, terminal_session_id) references terminal_session (tenant_id, id),
  check ((kind = 'STAFF' and account_id is not null) or (kind <> 'STAFF' and account_id is null)),
  check ((kind = 'CLIENT' and client_id is not null) or (kind <> 'CLIENT' and client_id is null)),
  check (kind <> 'STAFF' or (terminal_session_id is not null and terminal_attested = 1 and password_verified = 1))
);
create index access_session_by_account on access_session (account_id);
begin
  wall('access_session', 'select, insert, update');
end;
/

-- Names the municipality to the transaction and looks a token up, in one round trip. Runs with the caller's own
-- rights, so the wall stands here too: a token of another municipality is simply not found.
