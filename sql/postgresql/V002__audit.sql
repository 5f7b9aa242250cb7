-- The audit trail: one row for each outcome of an operation, only ever added to (control 18).
create table audit_event (
  seq bigint generated always as identity primary key,
  id uuid not null,
  tenant_id integer not null references municipality (code),
  -- The writing transaction: what is sealed later must have no gap, and only its order by transaction tells.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  operation varchar(60) not null,
  outcome varchar(20) not null
    check (outcome in ('SUCCESS', 'REFUSED', 'UNDECLARED', 'INVALID', 'REJECTED', 'STALE', 'COMMIT_FAILED', 'ERROR')),
  reason varchar(60),
  risk varchar(20) not null check (risk in ('ROUTINE', 'IMPACTFUL', 'IRREVERSIBLE')),
  actor_kind varchar(10) not null check (actor_kind in ('NOBODY', 'STAFF', 'CLIENT', 'SYSTEM')),
  actor_id uuid,
  actor_name varchar(120) not null,
  terminal_id uuid,
  session_id uuid,
  source_address varchar(45) not null,
  purpose varchar(30),
  request_id uuid not null,
  subject_id uuid,
  resident_id uuid,
  -- The ids that a list or search showed, so that "who saw this person" is complete.
  shown uuid[],
  check (actor_kind <> 'STAFF' or actor_id is not null)
);
create index audit_event_by_tenant on audit_event (tenant_id, seq);
create index audit_event_by_actor on audit_event (tenant_id, actor_id, seq);
create index audit_event_by_subject on audit_event (tenant_id, subject_id, seq) where subject_id is not null;
create index audit_event_by_resident on audit_event (tenant_id, resident_id, seq) where resident_id is not null;
select wall('audit_event', 'select, insert');

-- Repeated creations are answered once: the answer is kept with the key, in the transaction that created.
create table idempotency_key (
  tenant_id integer not null references municipality (code),
  caller_id uuid not null,
  key varchar(255) not null,
  request_hash varchar(64) not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (tenant_id, caller_id, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
select wall('idempotency_key', 'select, insert, update, delete');
