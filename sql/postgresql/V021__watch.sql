-- Misuse is noticed (control 27): when the city works, who may work late, what the rules ask, and what they said.

-- How far the rounds have read, by transaction: everything before it was seen, whatever order it was committed in.
create table watch_position (
  tenant_id integer primary key references municipality (code),
  next_xid xid8 not null,
  looked_at timestamptz not null
);
select wall('watch_position');

-- What the rounds read: the newest transactions of a municipality.
create index if not exists audit_event_by_xid on audit_event (tenant_id, xid);

-- Where a person has worked, and when last; what the trail says, in short.
create table watch_habit (
  tenant_id integer not null references municipality (code),
  actor_id uuid not null,
  terminal_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, actor_id, terminal_id)
);
select wall('watch_habit');

-- What a municipality has chosen for a rule; a rule without a row is on, at its usual figure.
create table watch_rule (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  rule varchar(30) not null,
  figure integer not null,
  watching boolean not null,
  -- Nobody switches a rule off alone.
  approval_id uuid,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, rule),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  check (watching or approval_id is not null)
);
select wall('watch_rule');

create table work_calendar (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  -- Null: what holds for every department without its own.
  department_id uuid,
  week varchar(300) not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id)
);
create unique index work_calendar_each on work_calendar (tenant_id, department_id);
create unique index work_calendar_default on work_calendar (tenant_id) where department_id is null;
select wall('work_calendar');

create table work_calendar_day (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  calendar_id uuid not null,
  day date not null,
  -- Both null: a day off.
  from_time time,
  until_time time,
  name varchar(80) not null,
  unique (tenant_id, id),
  unique (tenant_id, calendar_id, day),
  foreign key (tenant_id, calendar_id) references work_calendar (tenant_id, id),
  check ((from_time is null) = (until_time is null)),
  check (from_time < until_time)
);
select wall('work_calendar_day', 'select, insert, delete');

create table overtime_permit (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  account_id uuid not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  reason varchar(500) not null,
  granted_by uuid not null,
  granted_name varchar(120) not null,
  granted_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, granted_by) references account (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check (valid_until > valid_from and valid_until <= valid_from + interval '24 hours'),
  -- Nobody gives leave to oneself.
  check (granted_by <> account_id),
  check ((ended_at is null) = (ended_by is null))
);
create index overtime_permit_by_account on overtime_permit (account_id, valid_until);
-- What was granted is never written again: the application may only end it.
select wall('overtime_permit', 'select, insert');
grant update (version, ended_at, ended_by) on overtime_permit to mamori_app;

-- Who is in need of protection: looked at by those in charge only.
create table protected_resident (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  resident_id uuid not null,
  reason varchar(500) not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, marked_by) references account (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index protected_resident_once on protected_resident (tenant_id, resident_id) where ended_at is null;
select wall('protected_resident', 'select, insert');
grant update (version, ended_at, ended_by) on protected_resident to mamori_app;

create table alert (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  rule varchar(30) not null,
  severity varchar(10) not null check (severity in ('HIGH', 'MEDIUM', 'LOW')),
  actor_kind varchar(10) not null check (actor_kind in ('STAFF', 'CLIENT', 'TERMINAL')),
  actor_id uuid not null,
  bucket varchar(60) not null,
  raised_at timestamptz not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  baseline bigint not null,
  figure bigint not null,
  hours varchar(80),
  -- The events' ids, by blanks; never anybody's data.
  evidence varchar(4000) not null,
  permit_id uuid,
  state varchar(10) not null check (state in ('OPEN', 'CLOSED', 'EXCUSED')),
  disposition varchar(20) check (disposition in ('MISUSE', 'JUSTIFIED', 'FALSE_ALARM', 'TEST')),
  reason varchar(1000),
  closed_by uuid,
  closed_name varchar(120),
  closed_at timestamptz,
  unique (tenant_id, id),
  -- Of two rounds that see the same thing one speaks.
  constraint alert_once unique (tenant_id, rule, actor_id, bucket),
  foreign key (tenant_id, permit_id) references overtime_permit (tenant_id, id),
  foreign key (tenant_id, closed_by) references account (tenant_id, id),
  check ((state = 'EXCUSED') = (permit_id is not null)),
  check ((state = 'CLOSED') = (disposition is not null and reason is not null and closed_by is not null
                              and closed_at is not null)),
  -- Nobody closes what is about oneself.
  check (closed_by is null or closed_by <> actor_id)
);
create index alert_newest on alert (tenant_id, state, id);
create index alert_by_time on alert (tenant_id, first_at);
-- What was seen is never written again: the application may only close it.
select wall('alert', 'select, insert');
grant update (version, state, disposition, reason, closed_by, closed_name, closed_at) on alert to mamori_app;

-- Lists of alerts can be kept as a view of one's own.
alter table saved_view drop constraint saved_view_page_check;
alter table saved_view add constraint saved_view_page_check check (page in ('RESIDENTS', 'CASES', 'AUDIT', 'ALERTS'));
