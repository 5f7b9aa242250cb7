-- Cases, visit records and the forms they follow (controls 5, 7, 12, 29).

-- Every version of every form a municipality has published; records keep the version they were written on.
create table form_definition (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  key varchar2(40 char) not null check (regexp_like(key, '^[a-z][a-z0-9-]*$')),
  version number(10) not null check (version between 1 and 9999),
  title varchar2(200 char) not null,
  title_en varchar2(200 char),
  definition clob not null check (definition is json),
  published_at timestamp(6) with time zone not null,
  -- Null: the service itself brought it.
  published_by raw(16),
  unique (tenant_id, id),
  constraint form_definition_version unique (tenant_id, key, version)
);
begin
  wall('form_definition', 'select, insert');
end;
/

create table case_record (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  reference varchar2(20 char) not null check (regexp_like(reference, '^R[0-9]+-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$')),
  resident_id raw(16) not null,
  title varchar2(100 char) not null,
  category varchar2(30 char) not null
    check (category in ('CARE_CERTIFICATION', 'CONSULTATION', 'WELFARE_SERVICE', 'OTHER')),
  department_id raw(16) not null,
  assignee_id raw(16),
  status varchar2(20 char) not null check (status in ('OPEN', 'IN_PROGRESS', 'CLOSED')),
  opened_at timestamp(6) with time zone not null,
  opened_by raw(16),
  last_activity_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  closed_by raw(16),
  closing_reason varchar2(500 char),
  unique (tenant_id, id),
  constraint case_record_reference unique (tenant_id, reference),
  constraint case_record_resident foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, department_id) references department (tenant_id, id),
  foreign key (tenant_id, assignee_id) references account (tenant_id, id),
  check ((status = 'CLOSED' and closed_at is not null) or (status <> 'CLOSED' and closed_at is null)),
  check ((closed_at is null and closing_reason is null) or (closed_at is not null and closing_reason is not null)),
  check (last_activity_at >= opened_at)
);
-- The newest activity first: of all, of a department, of a person, of a resident. Each is read backwards.
create index case_record_by_activity on case_record (tenant_id, last_activity_at, id);
create index case_record_by_department on case_record (tenant_id, department_id, last_activity_at, id);
create index case_record_by_assignee on case_record (tenant_id, assignee_id, last_activity_at, id);
create index case_record_by_resident on case_record (tenant_id, resident_id, last_activity_at, id);
begin
  wall('case_record', 'select, insert, update');
end;
/

-- What happened to a case. Only ever added; the ids rise with time.
create table case_event (
  id raw(16) primary key,
  tenant_id number(10) not null,
  case_id raw(16) not null,
  kind varchar2(30 char) not null
    check (kind in ('OPENED', 'CHANGED', 'ASSIGNED', 'UNASSIGNED', 'BEGUN', 'TRANSFERRED', 'CLOSED', 'REOPENED',
                    'RECORD_WRITTEN', 'RECORD_COMPLETED', 'RECORD_AMENDED')),
  occurred_at timestamp(6) with time zone not null,
  -- Null: the service itself.
  actor_id raw(16),
  actor_name varchar2(80 char) not null,
  subject_id raw(16),
  note varchar2(500 char),
  unique (tenant_id, id),
  foreign key (tenant_id, case_id) references case_record (tenant_id, id)
);
create index case_event_by_case on case_event (tenant_id, case_id, id);
begin
  wall('case_event', 'select, insert');
end;
/

create table visit_record (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  case_id raw(16) not null,
  -- The case's resident, once more: the resident's earlier answers are looked up while a form is filled in.
  resident_id raw(16) not null,
  form_key varchar2(40 char) not null,
  form_version number(10) not null,
  visited_on date not null check (visited_on >= date '2000-01-01'),
  answers clob not null check (answers is json),
  status varchar2(20 char) not null check (status in ('DRAFT', 'COMPLETED')),
  revisions number(10) not null check (revisions >= 0),
  created_by raw(16),
  created_at timestamp(6) with time zone not null,
  changed_by raw(16),
  changed_at timestamp(6) with time zone not null,
  completed_at timestamp(6) with time zone,
  unique (tenant_id, id),
  foreign key (tenant_id, case_id) references case_record (tenant_id, id),
  foreign key (tenant_id, resident_id) references resident (tenant_id, id),
  foreign key (tenant_id, form_key, form_version) references form_definition (tenant_id, key, version),
  check ((status = 'COMPLETED' and completed_at is not null) or (status <> 'COMPLETED' and completed_at is null))
);
create index visit_record_by_case on visit_record (tenant_id, case_id, visited_on, id);
create index visit_record_by_resident on visit_record (tenant_id, resident_id, form_key, visited_on, id);
begin
  wall('visit_record', 'select, insert, update');
end;
/

-- What a record said before a change. Only ever added.
create table visit_record_revision (
  id raw(16) primary key,
  tenant_id number(10) not null,
  record_id raw(16) not null,
  number number(10) not null check (number > 0),
  form_version number(10) not null,
  visited_on date not null,
  answers clob not null check (answers is json),
  status varchar2(20 char) not null check (status in ('DRAFT', 'COMPLETED')),
  changed_by raw(16),
  changed_at timestamp(6) with time zone not null,
  unique (tenant_id, id),
  unique (tenant_id, record_id, number),
  foreign key (tenant_id, record_id) references visit_record (tenant_id, id)
);
begin
  wall('visit_record_revision', 'select, insert');
end;
/
