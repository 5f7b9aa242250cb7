-- The trail by month, and sealed: what a contract's years bring stays quick to add to and to look into, and whoever changes
-- it afterwards is found out, the database's superuser included (control 18).
-- A table cannot become a partitioned one: it is made anew, and every row is carried over with its number and its writer.

alter table audit_event no force row level security;
alter table audit_event rename to audit_event_before;
create sequence audit_event_seq as bigint;

create table audit_event (
  seq bigint not null default nextval('audit_event_seq'),
  id uuid not null,
  tenant_id integer not null references municipality (code),
  -- The writing transaction: what is sealed later must have no gap, and only its order by transaction tells.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  -- How far the city's clocks were from UTC, and how far this one could be trusted (control 19).
  utc_offset_minutes smallint not null,
  clock_state varchar(15) not null
    check (clock_state in ('SYNCHRONISED', 'DOUBTFUL', 'UNTRUSTED', 'UNKNOWN')),
  operation varchar(60) not null,
  outcome varchar(20) not null constraint audit_event_outcome_check
    check (outcome in ('SUCCESS', 'REPEATED', 'REFUSED', 'UNDECLARED', 'INVALID', 'REJECTED', 'STALE', 'COMMIT_FAILED', 'ERROR')),
  reason varchar(60),
  risk varchar(20) not null constraint audit_event_risk_check
    check (risk in ('ROUTINE', 'IMPACTFUL', 'IRREVERSIBLE', 'EMERGENCY')),
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
  -- What changed, before and after; encrypted, since it holds what the record holds.
  changes bytea,
  check (actor_kind <> 'STAFF' or actor_id is not null)
) partition by range (at);

-- No clock, however wrong, stops the writing: what fits no month lies here.
create table audit_event_other partition of audit_event default;

-- Makes the part for the month of a day, in the city's calendar, behind the wall and with no grant to anybody: rows go
-- in and out by the whole table alone. False where it is there already.
create function audit_part(day date) returns boolean
language plpgsql as $$
declare
  month constant timestamp not null := date_trunc('month', day::timestamp);
  part constant text not null := 'audit_event_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(part) is not null then
    return false;
  end if;
  execute format('create table %I (like audit_event including defaults including constraints)', part);
  execute format('revoke all on %I from public, mamori_app', part);
  -- attached, not made in place: attaching lets others go on adding meanwhile
  execute format('alter table audit_event attach partition %I for values from (%L) to (%L)', part,
                 month at time zone 'Asia/Tokyo', (month + interval '1 month') at time zone 'Asia/Tokyo');
  -- after attaching, which looks for rows of a municipality that is not there and cannot look behind the wall
  execute format('alter table %I enable row level security', part);
  execute format('alter table %I force row level security', part);
  execute format('create policy wall on %I using (tenant_id = current_setting(''app.tenant'')::int)'
                 ' with check (tenant_id = current_setting(''app.tenant'')::int)', part);
  return true;
end $$;
revoke all on function audit_part(date) from public;

-- What the application may ask for: a month that is near. Rows that a wrong clock left in the way stay where they are,
-- and so does what comes after them.
create function audit_month(day date) returns boolean
language plpgsql security definer as $$
declare
  this_month constant date not null := date_trunc('month', now() at time zone 'Asia/Tokyo')::date;
begin
  if day is null or day < this_month - interval '1 month' or day >= this_month + interval '15 months' then
    raise exception 'no month that is near: %', day using errcode = '22023';
  end if;
  return audit_part(day);
exception when check_violation then
  return false;
end $$;
do $$
begin
  -- whatever the caller's path says, these names are meant
  execute format('alter function audit_month(date) set search_path = %I, pg_temp', current_schema());
end $$;
alter function audit_month(date) set lock_timeout = '2s';
revoke all on function audit_month(date) from public;
grant execute on function audit_month(date) to mamori_app;

-- In the city's calendar: a month's step from an instant would depend on the session's zone.
select audit_part(month::date)
  from generate_series(
         date_trunc('month', least((select min(at) from audit_event_before), now() - interval '1 month') at time zone 'Asia/Tokyo'),
         (now() + interval '13 months') at time zone 'Asia/Tokyo', interval '1 month') month;

insert into audit_event (seq, id, tenant_id, xid, at, utc_offset_minutes, clock_state, operation, outcome, reason, risk,
  actor_kind, actor_id, actor_name, terminal_id, session_id, source_address, purpose, request_id, subject_id, resident_id, shown)
select seq, id, tenant_id, xid, at, 540, 'UNKNOWN', operation, outcome, reason, risk,
  actor_kind, actor_id, actor_name, terminal_id, session_id, source_address, purpose, request_id, subject_id, resident_id, shown
  from audit_event_before order by seq;
select setval('audit_event_seq', coalesce((select max(seq) from audit_event), 1), exists (select 1 from audit_event));
drop table audit_event_before;

drop index if exists audit_event_by_xid;
alter sequence audit_event_seq owned by audit_event.seq;
grant usage on sequence audit_event_seq to mamori_app;
alter table audit_event add primary key (seq, at);
create index audit_event_by_tenant on audit_event (tenant_id, seq);
create index audit_event_by_xid on audit_event (tenant_id, xid, seq);
create index audit_event_by_actor on audit_event (tenant_id, actor_id, seq);
create index audit_event_by_subject on audit_event (tenant_id, subject_id, seq) where subject_id is not null;
create index audit_event_by_resident on audit_event (tenant_id, resident_id, seq) where resident_id is not null;
create index audit_event_irreversible on audit_event (tenant_id, request_id) where risk = 'IRREVERSIBLE';
-- the part for what fits no month: behind the wall as the others, once its rows are in
alter table audit_event_other enable row level security;
alter table audit_event_other force row level security;
create policy wall on audit_event_other using (tenant_id = current_setting('app.tenant')::int)
  with check (tenant_id = current_setting('app.tenant')::int);
revoke all on audit_event_other from public, mamori_app;
select wall('audit_event', 'select, insert');

-- The tree over a municipality's events (RFC 9162): a leaf for each event, in the order in which their transactions ended
-- up, then by number. Nothing here can tell what an event says; nothing in an event can change without its leaf telling.
create table audit_leaf (
  tenant_id integer not null references municipality (code),
  leaf_index bigint not null check (leaf_index >= 0),
  seq bigint not null,
  at timestamptz not null,
  event_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, leaf_index)
);
create unique index audit_leaf_of_event on audit_leaf (tenant_id, event_id);
select wall('audit_leaf', 'select, insert');

-- Roots of complete subtrees of 2^8, 2^16 and 2^24 leaves, so that a proof in a tree of millions reads some hundred rows.
create table audit_subtree (
  tenant_id integer not null references municipality (code),
  level smallint not null check (level in (8, 16, 24)),
  number bigint not null check (number >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, level, number)
);
select wall('audit_subtree', 'select, insert');

-- Signed heads. The last event's writer and number say where the next one goes on; the edge lets the tree grow without
-- reading it.
create table audit_head (
  tenant_id integer not null references municipality (code),
  tree_size bigint not null check (tree_size > 0),
  root bytea not null check (length(root) = 32),
  edge bytea not null check (length(edge) % 32 = 0),
  last_xid xid8 not null,
  last_seq bigint not null,
  sealed_at timestamptz not null,
  checkpoint text not null,
  primary key (tenant_id, tree_size)
);
create index audit_head_by_time on audit_head (tenant_id, sealed_at, tree_size);
select wall('audit_head', 'select, insert');

-- The key with which a municipality's heads are signed; its private half is encrypted under a secret of the installation.
create table audit_key (
  tenant_id integer not null references municipality (code),
  number smallint not null check (number > 0),
  public_key bytea not null,
  private_key text not null,
  created_at timestamptz not null,
  primary key (tenant_id, number)
);
select wall('audit_key', 'select, insert');
