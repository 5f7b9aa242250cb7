-- What guards the sign-in: the security policy, locks, quarantines, one-time links and old passwords (controls 13, 23, 24).

-- How the reading of a name is written, so that a password does not hide it in kana or Latin letters.
alter table account add column name_kana varchar(120);

-- The city's own values. The floors and ceilings are the contract's; the database knows them too.
create table security_policy (
  id uuid primary key,
  tenant_id integer not null unique references municipality (code),
  version bigint not null,
  password_length integer not null,
  privileged_password_length integer not null,
  lock_threshold integer not null,
  lock_minutes integer not null,
  idle_minutes integer not null,
  privileged_idle_minutes integer not null,
  session_hours integer not null,
  privileged_session_hours integer not null,
  dormant_days integer not null,
  terminal_budget integer not null,
  concurrent_sessions integer not null,
  constraint floors check (
    password_length between 10 and 64 and privileged_password_length between 15 and 64
    and lock_threshold between 3 and 10 and lock_minutes between 30 and 1440
    and idle_minutes between 5 and 60 and privileged_idle_minutes between 5 and 15
    and session_hours between 1 and 24 and privileged_session_hours between 1 and 12
    and dormant_days between 1 and 45 and terminal_budget between 5 and 10
    and concurrent_sessions between 1 and 3),
  unique (tenant_id, id)
);
insert into security_policy
select gen_random_uuid(), code, 1, 10, 15, 5, 30, 30, 15, 12, 12, 45, 10, 3 from municipality;
select wall('security_policy');

-- Failures in a row of one login id, counted before a password is looked at. The id is kept as a keyed hash: what was
-- typed may be a password, and an id nobody has leaves the same row as one somebody has.
create table login_guard (
  tenant_id integer not null references municipality (code),
  login_sha256 bytea not null check (length(login_sha256) = 32),
  -- Who it is, where the id is somebody's.
  account_id uuid,
  fails integer not null,
  -- Whether the attempt that wrote the row last may go on to the password.
  admitted boolean not null,
  last_at timestamptz not null,
  locked_until timestamptz,
  -- When the account was locked last: a second lock within a day is lifted by an administrator only.
  last_locked_at timestamptz,
  admin_only boolean not null default false,
  primary key (tenant_id, login_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index login_guard_by_account on login_guard (account_id) where account_id is not null;
select wall('login_guard', 'select, insert, update, delete');

-- Failures of the last hour by place, and the terminals that had too many.
create table sign_in_failure (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  terminal_id uuid not null,
  source_address varchar(45) not null,
  login_sha256 bytea not null,
  failed_at timestamptz not null default now(),
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
create index sign_in_failure_by_terminal on sign_in_failure (terminal_id, failed_at);
create index sign_in_failure_by_address on sign_in_failure (tenant_id, source_address, failed_at);
select wall('sign_in_failure', 'select, insert, delete');

create table terminal_quarantine (
  tenant_id integer not null,
  terminal_id uuid not null,
  since timestamptz not null,
  until timestamptz not null,
  primary key (tenant_id, terminal_id),
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
select wall('terminal_quarantine', 'select, insert, update, delete');

-- A secret that lets its holder choose a password once, within a day. Only its SHA-256 is kept.
create table one_time_link (
  id uuid primary key,
  tenant_id integer not null,
  version bigint not null,
  kind varchar(20) not null check (kind in ('INVITATION', 'PASSWORD_RESET', 'BOOTSTRAP')),
  account_id uuid not null,
  secret_sha256 bytea not null check (length(secret_sha256) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, secret_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  check (expires_at <= created_at + interval '24 hours')
);
create index one_time_link_by_account on one_time_link (account_id) where used_at is null;
select wall('one_time_link');

-- The last passwords, as hashes: they are not used again.
create table password_history (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  password_hash varchar(400) not null check (password_hash like '$pbkdf2-sha512$i=%'),
  replaced_at timestamptz not null,
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index password_history_by_account on password_history (account_id, replaced_at desc);
select wall('password_history', 'select, insert, delete');
