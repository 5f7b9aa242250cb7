-- Cases, visit records and the forms they follow (controls 5, 7, 12, 29).

-- Every version of every form a municipality has published; records keep the version they were written on.
create table form_definition (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  key varchar(40) collate "C" not null check (key ~ '^[a-z][a-z0-9-]*$'),
  version integer not null check (version between 1 and 9999),
  title varchar(200) not null,
  title_en varchar(200),
  definition jsonb not null check (jsonb_typeof(definition) = 'object'),
  published_at timestamptz not null,
  -- Null: the service itself brought it.
  published_by uuid,
  unique (tenant_id, id),
  constraint form_definition_version unique (tenant_id, key, version)
);
select wall('form_definition', 'select, insert');

create table case_record (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  reference varchar(20) collate "C" not null check (reference ~ '^R[0-9]+-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  resident_id uuid not null,
  title varchar(100) not null check (title <> ''),
  category varchar(30) not null
    check (category in ('CARE_CERTIFICATION', 'CONSULTATION', 'WELFARE_SERVICE', 'OTHER')),
  department_id uuid not null,
  assignee_id uuid,
  status varchar(20) not null check (status in ('OPEN', 'IN_PROGRESS', 'CLOSED')),
  opened_at timestamptz not null,
  opened_by uuid,
  last_activity_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  closing_reason varchar(500),
  unique (tenant_id, id),
  constraint case_record_reference unique (tenant_id, reference),
  constraint case_record_resident foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id),
  foreign key (tenant_id, assignee_id) references account (tenant_id, id),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((closed_at is null) = (closing_reason is null)),
  check (last_activity_at >= opened_at)
);
-- The newest activity first: of all, of a department, of a person, of a resident. Each is read backwards.
create index case_record_by_activity on case_record (tenant_id, last_activity_at, id);
create index case_record_by_department on case_record (tenant_id, department_id, last_activity_at, id);
create index case_record_by_assignee on case_record (tenant_id, assignee_id, last_activity_at, id)
  where assignee_id is not null;
create index case_record_by_resident on case_record (tenant_id, resident_id, last_activity_at, id);
select wall('case_record');

-- What happened to a case. Only ever added; the ids rise with time.
create table case_event (
  id uuid primary key,
  tenant_id integer not null,
  case_id uuid not null,
  kind varchar(30) not null
    check (kind in ('OPENED', 'CHANGED', 'ASSIGNED', 'UNASSIGNED', 'BEGUN', 'TRANSFERRED', 'CLOSED', 'REOPENED',
                    'RECORD_WRITTEN', 'RECORD_COMPLETED', 'RECORD_AMENDED')),
  occurred_at timestamptz not null,
  -- Null: the service itself.
  actor_id uuid,
  actor_name varchar(80) not null,
  subject_id uuid,
  note varchar(500),
  unique (tenant_id, id),
  foreign key (tenant_id, case_id) references case_record (tenant_id, id)
);
create index case_event_by_case on case_event (tenant_id, case_id, id);
select wall('case_event', 'select, insert');

create table visit_record (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  case_id uuid not null,
  -- The case's resident, once more: the resident's earlier answers are looked up while a form is filled in.
  resident_id uuid not null,
  form_key varchar(40) collate "C" not null,
  form_version integer not null,
  visited_on date not null check (visited_on >= date '2000-01-01'),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  status varchar(20) not null check (status in ('DRAFT', 'COMPLETED')),
  revisions integer not null check (revisions >= 0),
  created_by uuid,
  created_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz not null,
  completed_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, case_id) references case_record (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, form_key, form_version) references form_definition (tenant_id, key, version),
  check ((status = 'COMPLETED') = (completed_at is not null))
);
create index visit_record_by_case on visit_record (tenant_id, case_id, visited_on, id);
create index visit_record_by_resident on visit_record (tenant_id, resident_id, form_key, visited_on, id);
select wall('visit_record');

-- What a record said before a change. Only ever added.
create table visit_record_revision (
  id uuid primary key,
  tenant_id integer not null,
  record_id uuid not null,
  number integer not null check (number > 0),
  form_version integer not null,
  visited_on date not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  status varchar(20) not null check (status in ('DRAFT', 'COMPLETED')),
  changed_by uuid,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, record_id, number),
  foreign key (tenant_id, record_id) references visit_record (tenant_id, id)
);
select wall('visit_record_revision', 'select, insert');
