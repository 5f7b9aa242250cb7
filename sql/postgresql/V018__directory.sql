-- The city's directory keeps accounts in step (controls 12, 26).
alter table account add column external_id varchar(255);
alter table account add column family_name varchar(80);
alter table account add column given_name varchar(80);
-- Whether the directory suspended it, and may resume it; nobody else's suspension is the directory's to end.
alter table account add column directory_suspended boolean not null default false
  check (not directory_suspended or state = 'SUSPENDED');
alter table account add column changed_at timestamptz not null default now();

-- A directory's number means one account at a time; who comes back gets a new account under the same number.
create unique index account_external_id_once on account (tenant_id, external_id)
  where external_id is not null and state <> 'RETIRED';
create index account_by_external_id on account (tenant_id, external_id);
create index account_by_change on account (tenant_id, changed_at);
create index account_department_by_department on account_department (department_id);
create index role_grant_by_role on role_grant (tenant_id, role, valid_until);

-- Every change through the application counts the version up; what the sign-in notes beside it is no change.
create function account_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger account_changed before update of version on account
  for each row execute function account_changed();
