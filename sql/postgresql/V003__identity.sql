-- Accounts, terminals, API clients and their sessions (controls 6-3, 12, 13, 23).
create table account (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  login_id varchar(64) not null,
  -- The login id as compared: NFKC, case folded. Ids are never used again.
  login_key varchar(128) collate "C" not null,
  display_name varchar(80) not null,
  state varchar(20) not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'RETIRED')),
  password_hash varchar(400) check (password_hash like '$pbkdf2-sha512$i=%'),
  -- TOTP secret, encrypted under the server's key; null until enrolled.
  totp_secret varchar(200),
  -- The last 30-second step whose code was used: a code is good once.
  totp_last_step bigint not null default 0,
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, login_key)
);
select wall('account');

create table account_department (
  tenant_id integer not null,
  account_id uuid not null,
  department_id uuid not null,
  primary key (account_id, department_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id)
);
select wall('account_department', 'select, insert, delete');

create table role_grant (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  role varchar(30) not null
    check (role in ('CASEWORKER', 'SUPERVISOR', 'CITY_ADMIN', 'SECURITY_OFFICER', 'AUDITOR', 'OPERATOR')),
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  check (valid_until > valid_from),
  -- A grant ends within a year (control 12); the day of grace is for leap years.
  check (valid_until <= valid_from + interval '366 days')
);
create index role_grant_by_account on role_grant (account_id);
select wall('role_grant');

create table terminal (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  label varchar(40) not null,
  login_id varchar(64) not null,
  -- SHA-256 of the client certificate the terminal was registered with.
  certificate_sha256 bytea not null check (length(certificate_sha256) = 32),
  state varchar(20) not null check (state in ('ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED')),
  registered_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, label),
  unique (tenant_id, certificate_sha256)
);
select wall('terminal');

create table terminal_session (
  id uuid primary key,
  tenant_id integer not null,
  terminal_id uuid not null,
  token_sha256 bytea not null check (length(token_sha256) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
select wall('terminal_session');

create table api_client (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  client_id varchar(64) not null,
  secret_hash varchar(400) not null check (secret_hash like 'sha256:%'),
  scope varchar(400) not null,
  state varchar(20) not null check (state in ('ACTIVE', 'SUSPENDED', 'RETIRED')),
  created_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, client_id)
);
select wall('api_client');

-- Staff sessions and API clients' tokens. Only the SHA-256 of a token is kept.
create table access_session (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  kind varchar(10) not null check (kind in ('STAFF', 'CLIENT')),
  token_sha256 bytea not null check (length(token_sha256) = 32),
  account_id uuid,
  client_id uuid,
  terminal_session_id uuid,
  -- Three facts, kept apart (control 6-3): the terminal, the password, the second factor.
  terminal_attested boolean not null,
  password_verified boolean not null,
  second_factor varchar(20),
  purpose varchar(30),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds between 60 and 3600),
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason varchar(40),
  unique (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, client_id) references api_client (tenant_id, id),
  foreign key (tenant_id, terminal_session_id) references terminal_session (tenant_id, id),
  check ((kind = 'STAFF') = (account_id is not null)),
  check ((kind = 'CLIENT') = (client_id is not null)),
  check (kind <> 'STAFF' or (terminal_session_id is not null and terminal_attested and password_verified))
);
create index access_session_by_account on access_session (account_id) where ended_at is null;
select wall('access_session');

-- Names the municipality to the transaction and looks a token up, in one round trip. Runs with the caller's own
-- rights, so the wall stands here too: a token of another municipality is simply not found.
create function session_of(municipality_code integer, token bytea)
returns table (
  id uuid, kind varchar, account_id uuid, client_id uuid, name varchar, display_name varchar, scope varchar,
  roles text, departments text, terminal_id uuid, terminal_label varchar, certificate_sha256 bytea,
  second_factor varchar, purpose varchar, last_seen_at timestamptz, idle_seconds integer, expires_at timestamptz,
  checked_at timestamptz)
language plpgsql as $$
begin
  perform set_config('app.tenant', municipality_code::text, true);
  return query
  select s.id, s.kind, s.account_id, s.client_id, coalesce(a.login_id, c.client_id), a.display_name, c.scope,
         (select string_agg(g.role, ' ') from role_grant g
           where g.account_id = s.account_id and g.valid_from <= now() and now() < g.valid_until),
         (select string_agg(d.department_id::text, ' ') from account_department d where d.account_id = s.account_id),
         t.id, t.label, t.certificate_sha256, s.second_factor, s.purpose, s.last_seen_at, s.idle_seconds, s.expires_at,
         now()
    from access_session s
    left join account a on a.id = s.account_id
    left join api_client c on c.id = s.client_id
    left join terminal_session ts on ts.id = s.terminal_session_id
    left join terminal t on t.id = ts.terminal_id
   where s.tenant_id = municipality_code and s.token_sha256 = token
     and s.ended_at is null and s.expires_at > now()
     and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()
     and ((s.kind = 'STAFF' and a.state = 'ACTIVE' and t.state = 'ACTIVE'
           and ts.ended_at is null and ts.expires_at > now())
       or (s.kind = 'CLIENT' and c.state = 'ACTIVE'));
end $$;
revoke all on function session_of(integer, bytea) from public;
grant execute on function session_of(integer, bytea) to mamori_app;
