-- The trail sorted by person: which events tell of a resident, alone or in a list (control 8-1). Made from the trail after
-- its events are written, so that writing them costs nothing more, and can be made anew from it at any time.
create table audit_touch (
  tenant_id integer not null references municipality (code),
  resident_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  primary key (tenant_id, resident_id, seq)
);
select wall('audit_touch', 'select, insert');

-- Up to which transaction the trail is sorted. Events of later ones are looked through when somebody asks.
create table audit_touch_position (
  tenant_id integer primary key references municipality (code),
  xid xid8 not null
);
select wall('audit_touch_position', 'select, insert, update');
