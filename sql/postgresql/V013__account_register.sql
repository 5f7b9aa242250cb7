-- The life of accounts: who the person is, when on duty, and why the account stands as it does (control 12).
alter table account add column state_reason varchar(1000);
alter table account add column state_since timestamptz;
alter table account add column duty_days varchar(80);
alter table account add column duty_from time;
alter table account add column duty_until time;
alter table account add constraint duty_hours check (
  (duty_days is null and duty_from is null and duty_until is null)
  or (duty_days is not null and duty_from < duty_until));
create index account_by_person on account (tenant_id, person_ref) where person_ref is not null;

-- A grant can be ended before its time.
alter table role_grant add column version bigint not null default 1;
