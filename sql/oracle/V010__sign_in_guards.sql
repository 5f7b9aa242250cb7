-- What guards the sign-in: the security policy, locks, quarantines, one-time links and old passwords (controls 13, 23, 24).

-- How the reading of a name is written, so that a password does not hide it in kana or Latin letters.
alter table account add (name_kana varchar2(120 char));

-- The city's own values. The floors and ceilings are the contract's; the database knows them too.
create table security_policy (
  id raw(16) primary key,
  tenant_id number(10) not null unique references municipality (code),
  version number(19) not null,
  password_length number(10) not null,
  privileged_password_length number(10) not null,
  lock_threshold number(10) not null,
  lock_minutes number(10) not null,
  idle_minutes number(10) not null,
  privileged_idle_minutes number(10) not null,
  session_hours number(10) not null,
  privileged_session_hours number(10) not null,
  dormant_days number(10) not null,
  terminal_budget number(10) not null,
  concurrent_sessions number(10) not null,
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
select sys_guid(), code, 1, 10, 15, 5, 30, 30, 15, 12, 12, 45, 10, 3 from municipality;
begin
  wall('security_policy', 'select, insert, update');
end;
/

-- Failures in a row of one login id, counted before a password is looked at. The id is kept as a keyed hash: what was
-- typed may be a password, and an id nobody has leaves the same row as one somebody has.
create table login_guard (
  tenant_id number(10) not null references municipality (code),
  login_sha256 raw(32) not null,
  account_id raw(16),
  fails number(10) not null,
  admitted number(1) not null check (admitted in (0, 1)),
  last_at timestamp(6) with time zone not null,
  locked_until timestamp(6) with time zone,
  last_locked_at timestamp(6) with time zone,
  admin_only number(1) default 0 not null check (admin_only in (0, 1)),
  primary key (tenant_id, login_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index login_guard_by_account on login_guard (account_id);
begin
  wall('login_guard', 'select, insert, update, delete');
end;
/

-- Failures of the last hour by place, and the terminals that had too many.
create table sign_in_failure (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  terminal_id raw(16) not null,
  source_address varchar2(45 char) not null,
  login_sha256 raw(32) not null,
  failed_at timestamp(6) with time zone default systimestamp not null,
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
create index sign_in_failure_by_terminal on sign_in_failure (terminal_id, failed_at);
create index sign_in_failure_by_address on sign_in_failure (tenant_id, source_address, failed_at);
begin
  wall('sign_in_failure', 'select, insert, delete');
end;
/

create table terminal_quarantine (
  tenant_id number(10) not null,
  terminal_id raw(16) not null,
  since timestamp(6) with time zone not null,
  until timestamp(6) with time zone not null,
  primary key (tenant_id, terminal_id),
  foreign key (tenant_id, terminal_id) references terminal (tenant_id, id)
);
begin
  wall('terminal_quarantine', 'select, insert, update, delete');
end;
/

-- A secret that lets its holder choose a password once, within a day. Only its SHA-256 is kept.
create table one_time_link (
  id raw(16) primary key,
  tenant_id number(10) not null,
  version number(19) not null,
  kind varchar2(20 char) not null check (kind in ('INVITATION', 'PASSWORD_RESET', 'BOOTSTRAP')),
  account_id raw(16) not null,
  secret_sha256 raw(32) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  unique (tenant_id, id),
  unique (tenant_id, secret_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  check (expires_at <= created_at + interval '24' hour)
);
create index one_time_link_by_account on one_time_link (account_id);
begin
  wall('one_time_link', 'select, insert, update');
end;
/

-- The last passwords, as hashes: they are not used again.
create table password_history (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  password_hash varchar2(400 char) not null,
  replaced_at timestamp(6) with time zone not null,
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index password_history_by_account on password_history (account_id, replaced_at desc);
begin
  wall('password_history', 'select, insert, delete');
end;
/
