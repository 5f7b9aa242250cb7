-- Who works for the provider, on what, with whose approval (controls 10, 11), and the accounts that end with it (control 12).
create table supplier (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  parent_id uuid,
  -- 1 works for the provider itself, 2 for one of tier 1, and so on.
  tier integer not null check (tier between 1 and 9),
  legal_name varchar(120) not null,
  -- The national corporate number; a company abroad may have none.
  corporate_number varchar(13) check (corporate_number ~ '^[1-9][0-9]{12}$'),
  address varchar(200) not null,
  country varchar(2) not null check (country ~ '^[A-Z]{2}$'),
  work varchar(500) not null,
  data_categories varchar(100) not null,
  security_manager varchar(80) not null,
  personal_information_manager varchar(80) not null,
  term_start date not null,
  term_end date not null,
  security_clauses text not null,
  certificates text not null,
  last_reviewed_on date,
  state varchar(10) not null check (state in ('PROPOSED', 'APPROVED', 'ACTIVE', 'ENDED')),
  state_reason varchar(500),
  state_since timestamptz not null,
  approval_id uuid,
  approved_by varchar(120),
  approved_at timestamptz,
  document_name varchar(200),
  document_sha256 varchar(64) check (document_sha256 ~ '^[0-9a-f]{64}$'),
  document_date date,
  registered_by varchar(120) not null,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  constraint supplier_parent foreign key (tenant_id, parent_id) references supplier (tenant_id, id),
  constraint supplier_approval foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  constraint supplier_term check (term_end > term_start),
  constraint supplier_root check ((tier = 1) = (parent_id is null)),
  constraint supplier_not_itself check (parent_id <> id),
  constraint supplier_number check (country <> 'JP' or corporate_number is not null),
  -- Nobody works without the city's approval.
  constraint supplier_approved check (state not in ('APPROVED', 'ACTIVE')
    or approval_id is not null and document_name is not null and document_sha256 is not null and document_date is not null),
  -- Personal data is not handed on abroad.
  constraint supplier_in_japan check (tier = 1 or country = 'JP'
    or data_categories !~ '(PERSONAL|SENSITIVE|MY_NUMBER)')
);
create index supplier_by_parent on supplier (parent_id);
create index supplier_by_term on supplier (tenant_id, term_end) where state = 'ACTIVE';
select wall('supplier');

create table supplier_worker (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  supplier_id uuid not null,
  name varchar(80) not null,
  role varchar(80) not null,
  trained_on date,
  nda_on date,
  account_id uuid,
  left_on date,
  registered_at timestamptz not null,
  unique (tenant_id, id),
  constraint supplier_worker_supplier foreign key (tenant_id, supplier_id) references supplier (tenant_id, id),
  constraint supplier_worker_account foreign key (tenant_id, account_id) references account (tenant_id, id),
  constraint supplier_worker_cleared check (account_id is null or trained_on is not null and nda_on is not null)
);
create index supplier_worker_by_supplier on supplier_worker (supplier_id);
-- An account is one worker's at a time.
create unique index supplier_worker_account_once on supplier_worker (tenant_id, account_id) where left_on is null;
select wall('supplier_worker');

-- What the register said, from when on; only ever added to, so that it can be shown as of any date.
create table supplier_revision (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  supplier_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by varchar(120) not null,
  content text not null,
  unique (tenant_id, id),
  constraint supplier_revision_supplier foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
create index supplier_revision_newest on supplier_revision (supplier_id, id);
select wall('supplier_revision', 'select, insert');

-- What keeps an account from being used, whoever wants to resume it: the worker whose place with the supplier has ended.
alter table account add column held_by uuid;
alter table account add constraint account_held check (held_by is null or state <> 'ACTIVE');

-- A look that neither found it broken nor could prove it.
alter table control_evidence drop constraint control_evidence_result_check;
alter table control_evidence add constraint control_evidence_result_check check (result in ('PASS', 'FAIL', 'OPEN'));
