-- Municipalities and the wall between them (control 29).
-- The role that migrates owns everything; the application's role owns nothing and cannot pass row-level security.

-- Puts a table behind the wall: rows are visible and writable only for the municipality that the transaction names.
-- An unset municipality is an error, never an empty answer. Also grants the application what it may do with the table.
create function wall(walled regclass, privileges text default 'select, insert, update') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy wall on %s using (tenant_id = current_setting(''app.tenant'')::int)'
                 ' with check (tenant_id = current_setting(''app.tenant'')::int)', walled);
  execute format('grant %s on %s to mamori_app', privileges, walled);
end $$;
revoke all on function wall(regclass, text) from public;

create table municipality (
  code integer primary key check (code between 0 and 999999),
  name varchar(80) not null,
  name_kana varchar(120) not null,
  created_at timestamptz not null
);
grant select, insert on municipality to mamori_app;
insert into municipality (code, name, name_kana, created_at) values (0, '守り運営', 'マモリウンエイ', now());

create table department (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  code varchar(40) not null check (code ~ '^[A-Z0-9_-]+$'),
  name varchar(80) not null,
  name_en varchar(80) not null,
  -- Why its people usually open personal data; a session begins with it (control 5).
  purpose varchar(30) not null,
  unique (tenant_id, id),
  unique (tenant_id, code)
);
select wall('department');
