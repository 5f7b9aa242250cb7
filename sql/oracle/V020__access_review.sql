-- Every quarter somebody says of every role whether it is still needed (controls 12, 26).

create table access_review (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  started_at timestamp(6) with time zone not null,
  -- Null where it began by itself.
  started_by raw(16),
  due_at timestamp(6) with time zone not null,
  reminded_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  unique (tenant_id, id),
  foreign key (tenant_id, started_by) references account (tenant_id, id),
  check (due_at > started_at)
);
create unique index access_review_one_open on access_review (case when closed_at is null then tenant_id end);
begin
  wall('access_review', 'select, insert, update');
end;
/

create table access_review_item (
  id raw(16) primary key,
  tenant_id number(10) not null,
  version number(19) not null,
  review_id raw(16) not null,
  grant_id raw(16) not null,
  account_id raw(16) not null,
  login_id varchar2(64 char) not null,
  display_name varchar2(80 char) not null,
  role varchar2(30 char) not null,
  granted_until timestamp(6) with time zone not null,
  state varchar2(10 char) not null check (state in ('OPEN', 'KEPT', 'ENDED', 'LAPSED', 'GONE')),
  decided_by raw(16),
  decided_name varchar2(120 char),
  decided_at timestamp(6) with time zone,
  note varchar2(500 char),
  unique (tenant_id, id),
  unique (tenant_id, review_id, grant_id),
  foreign key (tenant_id, review_id) references access_review (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  -- Nobody answers for the own roles.
  check (decided_by is null or decided_by <> account_id),
  check ((state = 'OPEN' and decided_at is null) or (state <> 'OPEN' and decided_at is not null)),
  check ((state in ('KEPT', 'ENDED') and decided_by is not null) or (state not in ('KEPT', 'ENDED') and decided_by is null))
);
create index access_review_item_by_login on access_review_item (review_id, login_id, id);
create index access_review_item_open on access_review_item (review_id, state, id);
-- What was asked is never written again: the application may only take the answer.
begin
  wall('access_review_item', 'select, insert');
end;
/
grant update (version, state, decided_by, decided_name, decided_at, note) on access_review_item to mamori_app;
