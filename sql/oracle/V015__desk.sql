-- The desk: what one began, what one takes out, and how one likes to see lists.
create index visit_record_drafts on visit_record (created_by, changed_at);

-- A leave to take a large list of cases out: one person, one filter, one time (controls 5, 14).
create table export_permit (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  approval_id raw(16) not null,
  account_id raw(16) not null,
  filter varchar2(1000 char) not null,
  valid_until timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  unique (tenant_id, id),
  unique (tenant_id, approval_id),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index export_permit_by_account on export_permit (account_id);
begin
  wall('export_permit', 'select, insert');
end;
/
grant update (version, used_at) on export_permit to mamori_app;

create table saved_view (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  page varchar2(20 char) not null check (page in ('RESIDENTS', 'CASES', 'AUDIT')),
  name varchar2(80 char) not null,
  query varchar2(800 char),
  saved_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index saved_view_by_account on saved_view (account_id);
begin
  wall('saved_view', 'select, insert, delete');
end;
/
