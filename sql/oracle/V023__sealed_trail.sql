-- The trail sealed: whoever changes it afterwards is found out (control 18). The months of the trail are the database's own
-- interval partitions here.
alter table audit_event add (
  utc_offset_minutes number(5) default 540 not null,
  clock_state varchar2(15 char) default 'UNKNOWN' not null
    check (clock_state in ('SYNCHRONISED', 'DOUBTFUL', 'UNTRUSTED', 'UNKNOWN')),
  -- What changed, before and after; encrypted, since it holds what the record holds.
  changes blob
);
alter table audit_event modify (utc_offset_minutes default null, clock_state default null);
alter table audit_event modify
  partition by range (at) interval (numtoyminterval(1, 'MONTH'))
  (partition audit_event_first values less than (timestamp '2026-01-01 00:00:00 +09:00')) online;

create table audit_leaf (
  tenant_id number(10) not null references municipality (code),
  leaf_index number(19) not null check (leaf_index >= 0),
  seq number(19) not null,
  at timestamp(6) with time zone not null,
  event_id raw(16) not null,
  hash raw(32) not null,
  primary key (tenant_id, leaf_index)
);
create unique index audit_leaf_of_event on audit_leaf (tenant_id, event_id);
begin
  wall('audit_leaf', 'select, insert');
end;
/

create table audit_subtree (
  tenant_id number(10) not null references municipality (code),
  "LEVEL" number(5) not null check ("LEVEL" in (8, 16, 24)),
  "NUMBER" number(19) not null check ("NUMBER" >= 0),
  hash raw(32) not null,
  primary key (tenant_id, "LEVEL", "NUMBER")
);
begin
  wall('audit_subtree', 'select, insert');
end;
/

create table audit_head (
  tenant_id number(10) not null references municipality (code),
  tree_size number(19) not null check (tree_size > 0),
  root raw(32) not null,
  edge raw(2000) not null,
  last_xid varchar2(64 char) not null,
  last_seq number(19) not null,
  sealed_at timestamp(6) with time zone not null,
  checkpoint clob not null,
  primary key (tenant_id, tree_size)
);
create index audit_head_by_time on audit_head (tenant_id, sealed_at, tree_size);
begin
  wall('audit_head', 'select, insert');
end;
/

create table audit_key (
  tenant_id number(10) not null references municipality (code),
  "NUMBER" number(5) not null check ("NUMBER" > 0),
  public_key raw(2000) not null,
  private_key clob not null,
  created_at timestamp(6) with time zone not null,
  primary key (tenant_id, "NUMBER")
);
begin
  wall('audit_key', 'select, insert');
end;
/
