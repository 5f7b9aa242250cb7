-- Terminals in full, their certificates, their SIM cards, and the binding of all three (controls 6-2, 6-3, 16).
alter table terminal add (
  kind varchar2(10 char),
  department_id raw(16),
  serial_number varchar2(60 char),
  imei varchar2(15 char),
  networks varchar2(400 char),
  last_seen_at timestamp(6) with time zone,
  state_reason varchar2(500 char)
);
update terminal set kind = 'OFFICE', networks = '127.0.0.1/32';
alter table terminal modify (kind not null);
alter table terminal add constraint terminal_kind check (kind in ('FIELD', 'OFFICE'));
alter table terminal add constraint terminal_imei check (regexp_like(imei, '^[0-9]{15}$'));
alter table terminal add constraint terminal_place check (kind = 'OFFICE' or networks is null);
alter table terminal add constraint terminal_department foreign key (tenant_id, department_id)
  references department (tenant_id, id);
alter table terminal add constraint terminal_login_id unique (tenant_id, login_id);
create unique index terminal_imei_once on terminal
  (case when state <> 'RETIRED' and imei is not null then tenant_id end, case when state <> 'RETIRED' then imei end);
create unique index terminal_serial_once on terminal
  (case when state <> 'RETIRED' and serial_number is not null then tenant_id end,
   case when state <> 'RETIRED' then serial_number end);
-- The new state is added beside the unnamed check of the first version, which must not stand any more.
begin
  for old in (select constraint_name from user_constraints
               where table_name = 'TERMINAL' and constraint_type = 'C'
                 and search_condition_vc like 'state in (%') loop
    execute immediate 'alter table terminal drop constraint ' || old.constraint_name;
  end loop;
end;
/
alter table terminal add constraint terminal_state_check
  check (state in ('REGISTERED', 'ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED'));

create table terminal_certificate (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  terminal_id raw(16) not null,
  serial_number varchar2(40 char),
  sha256 raw(32) not null,
  not_before timestamp(6) with time zone not null,
  not_after timestamp(6) with time zone not null,
  usable_until timestamp(6) with time zone not null,
  state varchar2(10 char) not null check (state in ('ISSUED', 'REVOKED')),
  issued_at timestamp(6) with time zone not null,
  first_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  revocation_reason varchar2(20 char)
    check (revocation_reason in ('UNSPECIFIED', 'KEY_COMPROMISE', 'SUPERSEDED', 'CESSATION', 'LOST')),
  unique (tenant_id, id),
  unique (tenant_id, sha256),
  constraint terminal_certificate_terminal foreign key (tenant_id, terminal_id) references terminal (tenant_id, id),
  check (not_after <= not_before + interval '398' day(3)),
  check (usable_until <= not_after),
  check ((state = 'REVOKED' and revoked_at is not null and revocation_reason is not null)
      or (state <> 'REVOKED' and revoked_at is null and revocation_reason is null))
);
create unique index terminal_certificate_serial on terminal_certificate
  (case when serial_number is not null then tenant_id end, serial_number);
create index terminal_certificate_by_terminal on terminal_certificate (terminal_id);
begin
  wall('terminal_certificate', 'select, insert, update');
end;
/
insert into terminal_certificate (id, tenant_id, version, terminal_id, sha256, not_before, not_after, usable_until,
       state, issued_at)
select sys_guid(), tenant_id, 1, id, certificate_sha256, registered_at, registered_at + interval '397' day(3),
       registered_at + interval '397' day(3), 'ISSUED', registered_at
  from terminal;
alter table terminal drop column certificate_sha256 cascade constraints;

alter table terminal_session add (
  certificate_id raw(16),
  source_address varchar2(45 char)
);
alter table terminal_session add constraint terminal_session_certificate foreign key (tenant_id, certificate_id)
  references terminal_certificate (tenant_id, id);
create index terminal_session_by_terminal on terminal_session (terminal_id);

create table sim (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  iccid varchar2(20 char) not null check (regexp_like(iccid, '^[0-9]{19,20}$')),
  imsi varchar2(15 char) not null check (regexp_like(imsi, '^[0-9]{15}$')),
  msisdn varchar2(16 char) not null check (regexp_like(msisdn, '^[+][1-9][0-9]{6,14}$')),
  carrier varchar2(60 char) not null,
  apn varchar2(100 char) not null,
  address4 varchar2(15 char),
  address6 varchar2(45 char),
  state varchar2(10 char) not null check (state in ('ORDERED', 'ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED')),
  state_reason varchar2(500 char),
  terminal_id raw(16),
  registered_at timestamp(6) with time zone not null,
  activated_at timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone,
  unique (tenant_id, id),
  constraint sim_iccid_once unique (tenant_id, iccid),
  constraint sim_terminal foreign key (tenant_id, terminal_id) references terminal (tenant_id, id),
  constraint sim_address check (state <> 'ACTIVE' or address4 is not null or address6 is not null)
);
create unique index sim_imsi_once on sim
  (case when state <> 'RETIRED' then tenant_id end, case when state <> 'RETIRED' then imsi end);
create unique index sim_msisdn_once on sim
  (case when state <> 'RETIRED' then tenant_id end, case when state <> 'RETIRED' then msisdn end);
create unique index sim_address4_once on sim
  (case when state <> 'RETIRED' and address4 is not null then tenant_id end,
   case when state <> 'RETIRED' then address4 end);
create unique index sim_address6_once on sim
  (case when state <> 'RETIRED' and address6 is not null then tenant_id end,
   case when state <> 'RETIRED' then address6 end);
create unique index sim_one_active on sim
  (case when state = 'ACTIVE' and terminal_id is not null then tenant_id end,
   case when state = 'ACTIVE' then terminal_id end);
begin
  wall('sim', 'select, insert, update');
end;
/

create table carrier_comparison (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  compared_at timestamp(6) with time zone not null,
  compared_by varchar2(120 char) not null,
  rules number(10) not null,
  policy_sha256 varchar2(64 char) not null,
  differences clob not null check (differences is json),
  unique (tenant_id, id)
);
create index carrier_comparison_newest on carrier_comparison (tenant_id, compared_at desc);
begin
  wall('carrier_comparison', 'select, insert');
end;
/
