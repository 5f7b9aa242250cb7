-- Four eyes: dangerous things are asked for by one person and decided by another (controls 5, 7, 14, 26).

-- Who is behind an account: the same for every account of a person, so that nobody approves the own request by a second one.
alter table account add (person_ref varchar2(64 char));

create table approval (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  action varchar2(60 char) not null,
  payload clob not null,
  payload_sha256 varchar2(64 char) not null check (regexp_like(payload_sha256, '^[0-9a-f]{64}$')),
  subject_id raw(16),
  subject_name varchar2(200 char) not null,
  effect clob not null,
  reason varchar2(1000 char) not null,
  requested_by raw(16) not null,
  requested_name varchar2(120 char) not null,
  requested_person varchar2(64 char),
  -- The terminal's session of stage one: two decisions from one place are not four eyes.
  requested_seat raw(16),
  requested_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  state varchar2(12 char) not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOIDED')),
  decided_by raw(16),
  decided_name varchar2(120 char),
  decided_at timestamp(6) with time zone,
  note varchar2(1000 char),
  unique (tenant_id, id),
  foreign key (tenant_id, requested_by) references account (tenant_id, id),
  foreign key (tenant_id, decided_by) references account (tenant_id, id),
  check (expires_at > requested_at),
  check ((state in ('PENDING', 'VOIDED') and decided_by is null) or (state not in ('PENDING', 'VOIDED') and decided_by is not null)),
  check (state not in ('APPROVED', 'REJECTED') or decided_by <> requested_by),
  check (state <> 'WITHDRAWN' or decided_by = requested_by)
);
create index approval_by_requester on approval (requested_by, id);
-- What was asked for is never written again: the application may only decide.
begin
  wall('approval', 'select, insert');
end;
/
grant update (version, state, decided_by, decided_name, decided_at, note) on approval to mamori_app;

-- What the provider's people were let see, for how long and of whom (control 5).
create table disclosure (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  approval_id raw(16) not null,
  account_id raw(16) not null,
  resident_id raw(16) not null,
  fields varchar2(200 char) not null,
  ticket varchar2(60 char) not null,
  purpose varchar2(20 char) not null check (purpose in ('INCIDENT', 'SUPPORT', 'MIGRATION', 'LEGAL')),
  reason varchar2(1000 char) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_by raw(16),
  unique (tenant_id, id),
  -- One approval lets see once.
  unique (tenant_id, approval_id),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check (valid_until > valid_from and valid_until <= valid_from + interval '3' hour),
  check ((ended_at is null and ended_by is null) or (ended_at is not null and ended_by is not null))
);
create index disclosure_by_account on disclosure (account_id, valid_until);
begin
  wall('disclosure', 'select, insert');
end;
/
grant update (version, ended_at, ended_by) on disclosure to mamori_app;

-- Each time something was opened under it: only ever added to.
create table disclosure_opening (
  id raw(16) primary key,
  tenant_id number(10) not null,
  disclosure_id raw(16) not null,
  resident_id raw(16) not null,
  fields varchar2(200 char) not null,
  opened_at timestamp(6) with time zone not null,
  foreign key (tenant_id, disclosure_id) references disclosure (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id)
);
create index opening_by_disclosure on disclosure_opening (disclosure_id, id);
begin
  wall('disclosure_opening', 'select, insert');
end;
/
