-- Misuse is noticed (control 27): when the city works, who may work late, what the rules ask, and what they said.

-- How far the rounds have read, by transaction: everything before it was seen, whatever order it was committed in.
create table watch_position (
  tenant_id number(10) primary key references municipality (code),
  next_xid number(20) not null,
  looked_at timestamp(6) with time zone not null
);
begin
  wall('watch_position', 'select, insert, update');
end;
/

-- What the rounds read: the newest transactions of a municipality.
create index audit_event_by_xid on audit_event (tenant_id, xid);

-- Where a person has worked, and when last; what the trail says, in short.
create table watch_habit (
  tenant_id number(10) not null references municipality (code),
  actor_id raw(16) not null,
  terminal_id raw(16) not null,
  first_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone not null,
  primary key (tenant_id, actor_id, terminal_id)
);
begin
  wall('watch_habit', 'select, insert, update');
end;
/

-- What a municipality has chosen for a rule; a rule without a row is on, at its usual figure.
create table watch_rule (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  rule varchar2(30 char) not null,
  figure number(10) not null,
  watching number(1) not null check (watching in (0, 1)),
  -- Nobody switches a rule off alone.
  approval_id raw(16),
  changed_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  unique (tenant_id, rule),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  check (watching = 1 or approval_id is not null)
);
begin
  wall('watch_rule', 'select, insert, update');
end;
/

create table work_calendar (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  -- Null: what holds for every department without its own.
  department_id raw(16),
  week varchar2(300 char) not null,
  changed_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id)
);
create unique index work_calendar_each on work_calendar (tenant_id, department_id);
create unique index work_calendar_default on work_calendar (case when department_id is null then tenant_id end);
begin
  wall('work_calendar', 'select, insert, update');
end;
/

create table work_calendar_day (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  calendar_id raw(16) not null,
  day date not null,
  -- Both null: a day off.
  from_time varchar2(8 char),
  until_time varchar2(8 char),
  name varchar2(80 char) not null,
  unique (tenant_id, id),
  unique (tenant_id, calendar_id, day),
  foreign key (tenant_id, calendar_id) references work_calendar (tenant_id, id),
  check ((from_time is null and until_time is null) or (from_time is not null and until_time is not null)),
  check (from_time < until_time)
);
begin
  wall('work_calendar_day', 'select, insert, delete');
end;
/

create table overtime_permit (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  account_id raw(16) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  reason varchar2(500 char) not null,
  granted_by raw(16) not null,
  granted_name varchar2(120 char) not null,
  granted_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_by raw(16),
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, granted_by) references account (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check (valid_until > valid_from and valid_until <= valid_from + interval '24' hour),
  -- Nobody gives leave to oneself.
  check (granted_by <> account_id),
  check ((ended_at is null and ended_by is null) or (ended_at is not null and ended_by is not null))
);
create index overtime_permit_by_account on overtime_permit (account_id, valid_until);
-- What was granted is never written again: the application may only end it.
begin
  wall('overtime_permit', 'select, insert');
end;
/
grant update (version, ended_at, ended_by) on overtime_permit to mamori_app;

-- Who is in need of protection: looked at by those in charge only.
create table protected_resident (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  resident_id raw(16) not null,
  reason varchar2(500 char) not null,
  marked_by raw(16) not null,
  marked_at timestamp(6) with time zone not null,
  ended_by raw(16),
  ended_at timestamp(6) with time zone,
  unique (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, marked_by) references account (tenant_id, id),
  foreign key (tenant_id, ended_by) references account (tenant_id, id),
  check ((ended_at is null and ended_by is null) or (ended_at is not null and ended_by is not null))
);
create unique index protected_resident_once on protected_resident
  (case when ended_at is null then tenant_id end, case when ended_at is null then resident_id end);
begin
  wall('protected_resident', 'select, insert');
end;
/
grant update (version, ended_at, ended_by) on protected_resident to mamori_app;

create table alert (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  rule varchar2(30 char) not null,
  severity varchar2(10 char) not null check (severity in ('HIGH', 'MEDIUM', 'LOW')),
  actor_kind varchar2(10 char) not null check (actor_kind in ('STAFF', 'CLIENT', 'TERMINAL')),
  actor_id raw(16) not null,
  bucket varchar2(60 char) not null,
  raised_at timestamp(6) with time zone not null,
  first_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone not null,
  baseline number(19) not null,
  figure number(19) not null,
  hours varchar2(80 char),
  -- The events' ids, by blanks; never anybody's data.
  evidence varchar2(4000 char) not null,
  permit_id raw(16),
  state varchar2(10 char) not null check (state in ('OPEN', 'CLOSED', 'EXCUSED')),
  disposition varchar2(20 char) check (disposition in ('MISUSE', 'JUSTIFIED', 'FALSE_ALARM', 'TEST')),
  reason varchar2(1000 char),
  closed_by raw(16),
  closed_name varchar2(120 char),
  closed_at timestamp(6) with time zone,
  unique (tenant_id, id),
  -- Of two rounds that see the same thing one speaks.
  constraint alert_once unique (tenant_id, rule, actor_id, bucket),
  foreign key (tenant_id, permit_id) references overtime_permit (tenant_id, id),
  foreign key (tenant_id, closed_by) references account (tenant_id, id),
  check ((state = 'EXCUSED' and permit_id is not null) or (state <> 'EXCUSED' and permit_id is null)),
  check ((state = 'CLOSED' and disposition is not null and reason is not null and closed_by is not null
          and closed_at is not null) or (state <> 'CLOSED' and closed_by is null)),
  -- Nobody closes what is about oneself.
  check (closed_by is null or closed_by <> actor_id)
);
create index alert_newest on alert (tenant_id, state, id);
create index alert_by_time on alert (tenant_id, first_at);
-- What was seen is never written again: the application may only close it.
begin
  wall('alert', 'select, insert');
end;
/
grant update (version, state, disposition, reason, closed_by, closed_name, closed_at) on alert to mamori_app;

-- Lists of alerts can be kept as a view of one's own.
begin
  for old in (select constraint_name from user_constraints
               where table_name = 'SAVED_VIEW' and constraint_type = 'C' and search_condition_vc like 'page in%') loop
    execute immediate 'alter table saved_view drop constraint "' || old.constraint_name || '"';
  end loop;
end;
/
alter table saved_view add constraint saved_view_page_check check (page in ('RESIDENTS', 'CASES', 'AUDIT', 'ALERTS'));
