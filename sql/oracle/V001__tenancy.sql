-- Municipalities and the wall between them (control 29).
-- The role that migrates owns everything; the application's role owns nothing and cannot pass row-level security.

-- Puts a table behind the wall: rows are visible and writable only for the municipality that the transaction names.
-- An unset municipality is an error, never an empty answer. Also grants the application what it may do with the table.

-- The municipality that the transaction works for; set by the application, forgotten by it at the end.
create or replace context mamori_ctx using tenant_setting;

create or replace procedure tenant_setting(municipality_code in number) as
begin
  dbms_session.set_context('mamori_ctx', 'tenant', municipality_code);
end;
/

-- The wall: no municipality named, no row at all.
create or replace function wall_policy(schema_name in varchar2, table_name in varchar2) return varchar2 as
begin
  return 'tenant_id = to_number(sys_context(''mamori_ctx'', ''tenant''))';
end;
/

create or replace procedure wall(walled in varchar2, privileges in varchar2) authid current_user as
begin
  dbms_rls.add_policy(
    object_schema => sys_context('USERENV', 'CURRENT_SCHEMA'), object_name => upper(walled), policy_name => 'WALL',
    policy_function => 'WALL_POLICY', statement_types => 'select, insert, update, delete', update_check => true);
  execute immediate 'grant ' || privileges || ' on ' || walled || ' to mamori_app';
end;
/

create table municipality (
  code number(10) primary key check (code between 0 and 999999),
  name varchar2(80 char) not null,
  name_kana varchar2(120 char) not null,
  created_at timestamp(6) with time zone not null
);
grant select, insert on municipality to mamori_app;
insert into municipality (code, name, name_kana, created_at) values (0, '守り運営', 'マモリウンエイ', systimestamp);

create table department (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  code varchar2(40 char) not null check (regexp_like(code, '^[A-Z0-9_-]+$')),
  name varchar2(80 char) not null,
  name_en varchar2(80 char) not null,
  -- Why its people usually open personal data; a session begins with it (control 5).
  purpose varchar2(30 char) not null,
  unique (tenant_id, id),
  unique (tenant_id, code)
);
begin
  wall('department', 'select, insert, update');
end;
/
