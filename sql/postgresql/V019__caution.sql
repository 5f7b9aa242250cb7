-- What cannot be taken back is shown before it is done, and is gone by a procedure that somebody looks after (control 14).

create table preview (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  operation varchar(60) not null,
  subject_id uuid not null,
  -- Name and numbers as they were shown.
  effect varchar(1000) not null,
  account_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '5 minutes'),
  used_at timestamptz,
  -- The request in which it was gone by: the trail's row and this one tell of each other.
  used_request uuid,
  unique (tenant_id, id),
  check ((used_at is null) = (used_request is null))
);
create index preview_by_request on preview (used_request) where used_request is not null;
-- What was shown is never written again: the application may only mark that it was gone by.
select wall('preview', 'select, insert');
grant update (used_at, used_request) on preview to mamori_app;

create table runbook_review (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  runbook varchar(60) not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  foreign key (tenant_id, reviewed_by) references account (tenant_id, id)
);
create index runbook_review_by_name on runbook_review (tenant_id, runbook, reviewed_at);
select wall('runbook_review', 'select, insert');

-- An emergency is done at once: waiting does more harm than a mistake.
alter table audit_event drop constraint audit_event_risk_check;
alter table audit_event add constraint audit_event_risk_check
  check (risk in ('ROUTINE', 'IMPACTFUL', 'IRREVERSIBLE', 'EMERGENCY'));
create index audit_event_irreversible on audit_event (tenant_id, request_id) where risk = 'IRREVERSIBLE';
