-- Every quarter somebody says of every role whether it is still needed (controls 12, 26).

create table access_review (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  started_at timestamptz not null,
  -- Null where it began by itself.
  started_by uuid,
  due_at timestamptz not null check (due_at > started_at),
  reminded_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, started_by) references account (tenant_id, id)
);
create unique index access_review_one_open on access_review (tenant_id) where closed_at is null;
select wall('access_review', 'select, insert, update');

create table access_review_item (
  id uuid primary key,
  tenant_id integer not null,
  version bigint not null,
  review_id uuid not null,
  grant_id uuid not null,
  account_id uuid not null,
  login_id varchar(64) not null,
  display_name varchar(80) not null,
  role varchar(30) not null,
  granted_until timestamptz not null,
  state varchar(10) not null check (state in ('OPEN', 'KEPT', 'ENDED', 'LAPSED', 'GONE')),
  decided_by uuid,
  decided_name varchar(120),
  decided_at timestamptz,
  note varchar(500),
  unique (tenant_id, id),
  unique (tenant_id, review_id, grant_id),
  foreign key (tenant_id, review_id) references access_review (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  -- Nobody answers for the own roles.
  check (decided_by is null or decided_by <> account_id),
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state in ('KEPT', 'ENDED')) = (decided_by is not null))
);
create index access_review_item_by_login on access_review_item (review_id, login_id, id);
create index access_review_item_open on access_review_item (review_id, id) where state = 'OPEN';
-- What was asked is never written again: the application may only take the answer.
select wall('access_review_item', 'select, insert');
grant update (version, state, decided_by, decided_name, decided_at, note) on access_review_item to mamori_app;
