-- Four eyes: dangerous things are asked for by one person and decided by another (controls 5, 7, 14, 26).

-- Who is behind an account: the same for every account of a person, so that nobody approves the own request by a second one.
alter table account add column person_ref varchar(64);

create table approval (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  action varchar(60) not null,
  payload text not null,
  payload_sha256 varchar(64) not null check (payload_sha256 ~ '^[0-9a-f]{64}$'),
  subject_id uuid,
  subject_name varchar(200) not null,
  effect text not null,
  reason varchar(1000) not null,
  requested_by uuid not null,
  requested_name varchar(120) not null,
  requested_person varchar(64),
  -- The terminal's session of stage one: two decisions from one place are not four eyes.
  requested_seat uuid,
  requested_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > requested_at),
  state varchar(12) not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOIDED')),
  decided_by uuid,
  decided_name varchar(120),
  decided_at timestamptz,
  note varchar(1000),
  unique (tenant_id, id),
  foreign key (tenant_id, requested_by) references account (tenant_id, id),
  foreign key (tenant_id, decided_by) references account (tenant_id, id),
  check ((state in ('PENDING', 'VOIDED')) = (decided_by is null)),
  check (state not in ('APPROVED', 'REJECTED') or decided_by <> requested_by),
  check (state <> 'WITHDRAWN' or decided_by = requested_by)
);
create index approval_by_tenant on approval (tenant_id, id);
create index approval_by_requester on approval (requested_by, id);
-- What was asked for is never written again: the application may only decide.
select wall('approval', 'select, insert');
grant update (version, state, decided_by, decided_name, decided_at, note) on approval to mamori_app;

-- What the provider's people were let see, for how long and of whom (control 5).
create table disclosure (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  approval_id uuid not null,
  account_id uuid not null,
  resident_id uuid not null,
  fields varchar(200) not null,
  ticket varchar(60) not null,
  purpose varchar(20) not null check (purpose in ('INCIDENT', 'SUPPORT', 'MIGRATION', 'LEGAL')),
  reason varchar(1000) not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  unique (tenant_id, id),
  -- One approval lets see once.
  unique (tenant_id, approval_id),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check (valid_until > valid_from and valid_until <= valid_from + interval '3 hours'),
  check ((ended_at is null) = (ended_by is null))
);
create index disclosure_by_account on disclosure (account_id, valid_until);
select wall('disclosure', 'select, insert');
grant update (version, ended_at, ended_by) on disclosure to mamori_app;

-- Each time something was opened under it: only ever added to.
create table disclosure_opening (
  id uuid primary key,
  tenant_id integer not null,
  disclosure_id uuid not null,
  resident_id uuid not null,
  fields varchar(200) not null,
  opened_at timestamptz not null,
  foreign key (tenant_id, disclosure_id) references disclosure (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id)
);
create index disclosure_opening_by_disclosure on disclosure_opening (disclosure_id, id);
select wall('disclosure_opening', 'select, insert');
