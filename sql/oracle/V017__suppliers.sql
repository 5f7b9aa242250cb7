-- Who works for the provider, on what, with whose approval (controls 10, 11), and the accounts that end with it (control 12).
create table supplier (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  parent_id raw(16),
  tier number(10) not null check (tier between 1 and 9),
  legal_name varchar2(120 char) not null,
  corporate_number varchar2(13 char) check (regexp_like(corporate_number, '^[1-9][0-9]{12}$')),
  address varchar2(200 char) not null,
  country varchar2(2 char) not null check (regexp_like(country, '^[A-Z]{2}$')),
  work varchar2(500 char) not null,
  data_categories varchar2(100 char),
  security_manager varchar2(80 char) not null,
  personal_information_manager varchar2(80 char) not null,
  term_start date not null,
  term_end date not null,
  security_clauses clob,
  certificates clob,
  last_reviewed_on date,
  state varchar2(10 char) not null check (state in ('PROPOSED', 'APPROVED', 'ACTIVE', 'ENDED')),
  state_reason varchar2(500 char),
  state_since timestamp(6) with time zone not null,
  approval_id raw(16),
  approved_by varchar2(120 char),
  approved_at timestamp(6) with time zone,
  document_name varchar2(200 char),
  document_sha256 varchar2(64 char) check (regexp_like(document_sha256, '^[0-9a-f]{64}$')),
  document_date date,
  registered_by varchar2(120 char) not null,
  registered_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  constraint supplier_parent foreign key (tenant_id, parent_id) references supplier (tenant_id, id),
  constraint supplier_approval foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  constraint supplier_term check (term_end > term_start),
  constraint supplier_root check ((tier = 1 and parent_id is null) or (tier <> 1 and parent_id is not null)),
  constraint supplier_not_itself check (parent_id <> id),
  constraint supplier_number check (country <> 'JP' or corporate_number is not null),
  constraint supplier_approved check (state not in ('APPROVED', 'ACTIVE')
    or approval_id is not null and document_name is not null and document_sha256 is not null and document_date is not null),
  constraint supplier_in_japan check (tier = 1 or country = 'JP' or data_categories is null
    or not regexp_like(data_categories, '(PERSONAL|SENSITIVE|MY_NUMBER)'))
);
create index supplier_by_parent on supplier (parent_id);
create index supplier_by_term on supplier (tenant_id, term_end);
begin
  wall('supplier', 'select, insert, update');
end;
/

create table supplier_worker (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  supplier_id raw(16) not null,
  name varchar2(80 char) not null,
  role varchar2(80 char) not null,
  trained_on date,
  nda_on date,
  account_id raw(16),
  left_on date,
  registered_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  constraint supplier_worker_supplier foreign key (tenant_id, supplier_id) references supplier (tenant_id, id),
  constraint supplier_worker_account foreign key (tenant_id, account_id) references account (tenant_id, id),
  constraint supplier_worker_cleared check (account_id is null or trained_on is not null and nda_on is not null)
);
create index supplier_worker_by_supplier on supplier_worker (supplier_id);
create unique index supplier_worker_account_once on supplier_worker
  (case when left_on is null and account_id is not null then tenant_id end,
   case when left_on is null then account_id end);
begin
  wall('supplier_worker', 'select, insert, update');
end;
/

create table supplier_revision (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  supplier_id raw(16) not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar2(120 char) not null,
  content clob not null check (content is json),
  unique (tenant_id, id),
  constraint supplier_revision_supplier foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
create index supplier_revision_newest on supplier_revision (supplier_id, id);
begin
  wall('supplier_revision', 'select, insert');
end;
/

alter table account add (held_by raw(16));
alter table account add constraint account_held check (held_by is null or state <> 'ACTIVE');

-- A look that neither found it broken nor could prove it.
begin
  for old in (select constraint_name from user_constraints
               where table_name = 'CONTROL_EVIDENCE' and constraint_type = 'C' and search_condition_vc like '%PASS%') loop
    execute immediate 'alter table control_evidence drop constraint ' || old.constraint_name;
  end loop;
end;
/
alter table control_evidence add constraint control_evidence_result_check check (result in ('PASS', 'FAIL', 'OPEN'));
