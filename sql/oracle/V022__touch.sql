-- The trail sorted by person: which events tell of a resident, alone or in a list (control 8-1). Made from the trail after
-- its events are written, so that writing them costs nothing more, and can be made anew from it at any time.
create table audit_touch (
  tenant_id number(10) not null references municipality (code),
  resident_id raw(16) not null,
  seq number(19) not null,
  at timestamp(6) with time zone not null,
  primary key (tenant_id, resident_id, seq)
) organization index;
begin
  wall('audit_touch', 'select, insert');
end;
/

-- Up to which transaction the trail is sorted. Events of later ones are looked through when somebody asks.
create table audit_touch_position (
  tenant_id number(10) primary key references municipality (code),
  xid number(19) not null
);
begin
  wall('audit_touch_position', 'select, insert, update');
end;
/
