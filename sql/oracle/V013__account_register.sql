-- The life of accounts: who the person is, when on duty, and why the account stands as it does (control 12).
alter table account add (
  state_reason varchar2(1000 char),
  state_since timestamp(6) with time zone,
  duty_days varchar2(80 char),
  duty_from varchar2(8 char),
  duty_until varchar2(8 char),
  constraint duty_hours check (
    (duty_days is null and duty_from is null and duty_until is null)
    or (duty_days is not null and duty_from < duty_until)));
create index account_by_person on account (tenant_id, person_ref);

-- A grant can be ended before its time.
alter table role_grant add (version number(19) default 1 not null);
