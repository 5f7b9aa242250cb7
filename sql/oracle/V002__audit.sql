-- The audit trail: one row for each outcome of an operation, only ever added to (control 18).
create table audit_event (
  seq number(19) generated always as identity primary key,
  id raw(16) not null,
  tenant_id number(10) not null references municipality (code),
  -- The writing transaction: what is sealed later must have no gap, and only its order by transaction tells.
  xid varchar2(64 char) default sys_context('USERENV', 'TRANSACTION_ID'),
  at timestamp(6) with time zone not null,
  operation varchar2(60 char) not null,
  outcome varchar2(20 char) not null
    check (outcome in ('SUCCESS', 'REFUSED', 'UNDECLARED', 'INVALID', 'REJECTED', 'STALE', 'COMMIT_FAILED', 'ERROR')),
  reason varchar2(60 char),
  risk varchar2(20 char) not null check (risk in ('ROUTINE', 'IMPACTFUL', 'IRREVERSIBLE')),
  actor_kind varchar2(10 char) not null check (actor_kind in ('NOBODY', 'STAFF', 'CLIENT', 'SYSTEM')),
  actor_id raw(16),
  actor_name varchar2(120 char) not null,
  terminal_id raw(16),
  session_id raw(16),
  source_address varchar2(45 char) not null,
  purpose varchar2(30 char),
  request_id raw(16) not null,
  subject_id raw(16),
  resident_id raw(16),
  -- The ids that a list or search showed, so that "who saw this person" is complete.
  shown clob check (shown is json),
  check (actor_kind <> 'STAFF' or actor_id is not null)
);
create index audit_event_by_tenant on audit_event (tenant_id, seq);
create index audit_event_by_actor on audit_event (tenant_id, actor_id, seq);
create index audit_event_by_subject on audit_event (tenant_id, subject_id, seq);
create index audit_event_by_resident on audit_event (tenant_id, resident_id, seq);
begin
  wall('audit_event', 'select, insert');
end;
/

-- Repeated creations are answered once: the answer is kept with the key, in the transaction that created.
create table idempotency_key (
  tenant_id number(10) not null references municipality (code),
  caller_id raw(16) not null,
  key varchar2(255 char) not null,
  request_hash varchar2(64 char) not null,
  answer clob,
  created_at timestamp(6) with time zone default systimestamp not null,
  primary key (tenant_id, caller_id, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
begin
  wall('idempotency_key', 'select, insert, update, delete');
end;
/
