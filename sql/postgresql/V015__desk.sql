-- The desk: what one began, what one takes out, and how one likes to see lists.
create index visit_record_drafts on visit_record (created_by, changed_at) where status = 'DRAFT';

-- A leave to take a large list of cases out: one person, one filter, one time (controls 5, 14).
create table export_permit (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  approval_id uuid not null,
  account_id uuid not null,
  filter varchar(1000) not null,
  valid_until timestamptz not null,
  used_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, approval_id),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index export_permit_by_account on export_permit (account_id) where used_at is null;
select wall('export_permit', 'select, insert');
grant update (version, used_at) on export_permit to mamori_app;

create table saved_view (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  page varchar(20) not null check (page in ('RESIDENTS', 'CASES', 'AUDIT')),
  name varchar(80) not null,
  query varchar(800) not null,
  saved_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index saved_view_by_account on saved_view (account_id);
select wall('saved_view', 'select, insert, delete');
