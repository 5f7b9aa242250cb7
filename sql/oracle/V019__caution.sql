-- What cannot be taken back is shown before it is done, and is gone by a procedure that somebody looks after (control 14).

create table preview (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  operation varchar2(60 char) not null,
  subject_id raw(16) not null,
  -- Name and numbers as they were shown.
  effect varchar2(1000 char) not null,
  account_id raw(16) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  -- The request in which it was gone by: the trail's row and this one tell of each other.
  used_request raw(16),
  unique (tenant_id, id),
  check (expires_at > made_at and expires_at <= made_at + interval '5' minute),
  check ((used_at is null and used_request is null) or (used_at is not null and used_request is not null))
);
create index preview_by_request on preview (used_request);
-- What was shown is never written again: the application may only mark that it was gone by.
begin
  wall('preview', 'select, insert');
end;
/
grant update (used_at, used_request) on preview to mamori_app;

create table runbook_review (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  runbook varchar2(60 char) not null,
  reviewed_by raw(16) not null,
  reviewed_at timestamp(6) with time zone not null,
  foreign key (tenant_id, reviewed_by) references account (tenant_id, id)
);
create index runbook_review_by_name on runbook_review (tenant_id, runbook, reviewed_at);
begin
  wall('runbook_review', 'select, insert');
end;
/

-- An emergency is done at once: waiting does more harm than a mistake. The old rule has no name of its own.
begin
  for rule in (select constraint_name from user_constraints
                where table_name = 'AUDIT_EVENT' and constraint_type = 'C' and search_condition_vc like 'risk in%') loop
    execute immediate 'alter table audit_event drop constraint "' || rule.constraint_name || '"';
  end loop;
end;
/
alter table audit_event add constraint audit_event_risk_check
  check (risk in ('ROUTINE', 'IMPACTFUL', 'IRREVERSIBLE', 'EMERGENCY'));
create index audit_event_by_request on audit_event (tenant_id, request_id);
