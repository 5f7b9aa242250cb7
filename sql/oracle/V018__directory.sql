-- The city's directory keeps accounts in step (controls 12, 26).
alter table account add (
  external_id varchar2(255 char),
  family_name varchar2(80 char),
  given_name varchar2(80 char),
  directory_suspended number(1) default 0 not null,
  changed_at timestamp(6) with time zone default systimestamp not null,
  constraint account_directory_suspended check (directory_suspended = 0 or state = 'SUSPENDED'));

-- A directory's number means one account at a time; who comes back gets a new account under the same number.
create unique index account_external_id_once on account (
  case when external_id is not null and state <> 'RETIRED' then tenant_id end,
  case when external_id is not null and state <> 'RETIRED' then external_id end);
create index account_by_external_id on account (tenant_id, external_id);
create index account_by_change on account (tenant_id, changed_at);
create index account_department_by_department on account_department (department_id);
create index role_grant_by_role on role_grant (tenant_id, role, valid_until);

-- Every change through the application counts the version up; what the sign-in notes beside it is no change.
create or replace trigger account_changed before update of version on account for each row
begin
  :new.changed_at := systimestamp;
end;
/
