-- Terminals in full, their certificates, their SIM cards, and the binding of all three (controls 6-2, 6-3, 16).

-- A terminal of the field lives on its SIM's fixed address, one of the office on the office's networks (CIDR, by spaces).
alter table terminal add column kind varchar(10);
alter table terminal add column department_id uuid;
alter table terminal add column serial_number varchar(60);
alter table terminal add column imei varchar(15);
alter table terminal add column networks varchar(400) not null default '';
alter table terminal add column last_seen_at timestamptz;
alter table terminal add column state_reason varchar(500);
-- Registered before kinds were known: such a terminal stands beside the server until the city says where else. This is
-- done for all municipalities at once, so the wall is opened to the owner for these statements.
alter table terminal no force row level security;
update terminal set kind = 'OFFICE', networks = '127.0.0.1/32';
alter table terminal alter column kind set not null;
alter table terminal add constraint terminal_kind check (kind in ('FIELD', 'OFFICE'));
alter table terminal add constraint terminal_imei check (imei ~ '^[0-9]{15}$');
alter table terminal add constraint terminal_place check (kind = 'OFFICE' or networks = '');
-- Rows that stand have no department: there is nothing to look at behind the wall.
alter table terminal add constraint terminal_department foreign key (tenant_id, department_id)
  references department (tenant_id, id) not valid;
alter table terminal add constraint terminal_login_id unique (tenant_id, login_id);
create unique index terminal_imei_once on terminal (tenant_id, imei) where state <> 'RETIRED';
create unique index terminal_serial_once on terminal (tenant_id, serial_number) where state <> 'RETIRED';
alter table terminal drop constraint terminal_state_check;
alter table terminal add constraint terminal_state_check
  check (state in ('REGISTERED', 'ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED'));

create table terminal_certificate (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  terminal_id uuid not null,
  -- Hexadecimal; null only where the certificate is older than this register.
  serial_number varchar(40),
  sha256 bytea not null check (length(sha256) = 32),
  not_before timestamptz not null,
  not_after timestamptz not null,
  -- Until when it opens stage one: its end, or a week after its successor was issued.
  usable_until timestamptz not null,
  state varchar(10) not null check (state in ('ISSUED', 'REVOKED')),
  issued_at timestamptz not null,
  first_used_at timestamptz,
  revoked_at timestamptz,
  revocation_reason varchar(20)
    check (revocation_reason in ('UNSPECIFIED', 'KEY_COMPROMISE', 'SUPERSEDED', 'CESSATION', 'LOST')),
  unique (tenant_id, id),
  unique (tenant_id, sha256),
  unique (tenant_id, serial_number),
  constraint terminal_certificate_terminal foreign key (tenant_id, terminal_id) references terminal (tenant_id, id),
  -- Nobody issues for longer (control 16).
  check (not_after <= not_before + interval '398 days'),
  check (usable_until <= not_after),
  check ((state = 'REVOKED') = (revoked_at is not null and revocation_reason is not null))
);
create index terminal_certificate_by_terminal on terminal_certificate (terminal_id);
insert into terminal_certificate (id, tenant_id, version, terminal_id, sha256, not_before, not_after, usable_until,
       state, issued_at)
select gen_random_uuid(), tenant_id, 1, id, certificate_sha256, registered_at, registered_at + interval '397 days',
       registered_at + interval '397 days', 'ISSUED', registered_at
  from terminal;
select wall('terminal_certificate');
alter table terminal force row level security;
alter table terminal drop column certificate_sha256;

-- Stage one remembers by which certificate and from where; one that remembers none is worth nothing.
alter table terminal_session add column certificate_id uuid;
alter table terminal_session add column source_address varchar(45);
alter table terminal_session add constraint terminal_session_certificate foreign key (tenant_id, certificate_id)
  references terminal_certificate (tenant_id, id) not valid;
create index terminal_session_by_terminal on terminal_session (terminal_id) where ended_at is null;

create table sim (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  iccid varchar(20) not null check (iccid ~ '^[0-9]{19,20}$'),
  imsi varchar(15) not null check (imsi ~ '^[0-9]{15}$'),
  msisdn varchar(16) not null check (msisdn ~ '^[+][1-9][0-9]{6,14}$'),
  carrier varchar(60) not null,
  apn varchar(100) not null,
  address4 varchar(15),
  address6 varchar(45),
  state varchar(10) not null check (state in ('ORDERED', 'ACTIVE', 'SUSPENDED', 'LOST', 'RETIRED')),
  state_reason varchar(500),
  terminal_id uuid,
  registered_at timestamptz not null,
  activated_at timestamptz,
  last_used_at timestamptz,
  unique (tenant_id, id),
  constraint sim_iccid_once unique (tenant_id, iccid),
  constraint sim_terminal foreign key (tenant_id, terminal_id) references terminal (tenant_id, id),
  -- Without a fixed address a card cannot be told from any other.
  constraint sim_address check (state <> 'ACTIVE' or address4 is not null or address6 is not null)
);
-- A number or address belongs to one card; when the card is retired, the carrier may give it to another.
create unique index sim_imsi_once on sim (tenant_id, imsi) where state <> 'RETIRED';
create unique index sim_msisdn_once on sim (tenant_id, msisdn) where state <> 'RETIRED';
create unique index sim_address4_once on sim (tenant_id, address4) where state <> 'RETIRED';
create unique index sim_address6_once on sim (tenant_id, address6) where state <> 'RETIRED';
create unique index sim_one_active on sim (tenant_id, terminal_id) where state = 'ACTIVE';
select wall('sim');

-- What a carrier's filter lets through, compared with what the register says it should; only ever added to.
create table carrier_comparison (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  compared_at timestamptz not null,
  compared_by varchar(120) not null,
  rules integer not null,
  -- SHA-256 of the policy compared with: when the register changes, the comparison is of something else.
  policy_sha256 varchar(64) not null,
  differences jsonb not null,
  unique (tenant_id, id)
);
create index carrier_comparison_newest on carrier_comparison (tenant_id, compared_at desc);
select wall('carrier_comparison', 'select, insert');

drop function session_of(integer, bytea);
-- As before, with what binds terminal, certificate and place: the certificate of stage one, the terminal's kind and
-- networks, and the fixed addresses of its active SIM. Whoever asks compares them with the connection at hand.
create function session_of(municipality_code integer, token bytea)
returns table (
  id uuid, kind varchar, account_id uuid, client_id uuid, name varchar, display_name varchar, scope varchar,
  roles text, departments text, terminal_id uuid, terminal_session_id uuid, terminal_label varchar, certificate_sha256 bytea,
  second_factor varchar, second_factor_at timestamptz, purpose varchar, last_seen_at timestamptz, idle_seconds integer, expires_at timestamptz,
  checked_at timestamptz, certificate_id uuid, terminal_kind varchar, terminal_networks varchar, sim_addresses text)
language plpgsql as $$
begin
  perform set_config('app.tenant', municipality_code::text, true);
  return query
  select s.id, s.kind, s.account_id, s.client_id, coalesce(a.login_id, c.client_id), a.display_name, scope_of(s.scope, c.scope),
         (select string_agg(g.role, ' ') from role_grant g
           where g.account_id = s.account_id and g.valid_from <= now() and now() < g.valid_until),
         (select string_agg(d.department_id::text, ' ') from account_department d where d.account_id = s.account_id),
         t.id, ts.id, t.label, tc.sha256, s.second_factor, s.second_factor_at, s.purpose, s.last_seen_at, s.idle_seconds, s.expires_at,
         now(), tc.id, t.kind, t.networks, concat_ws(' ', m.address4, m.address6)
    from access_session s
    left join account a on a.id = s.account_id
    left join api_client c on c.id = s.client_id
    left join terminal_session ts on ts.id = s.terminal_session_id
    left join terminal t on t.id = ts.terminal_id
    left join terminal_certificate tc on tc.id = ts.certificate_id
    left join sim m on m.terminal_id = t.id and m.state = 'ACTIVE'
   where s.tenant_id = municipality_code and s.token_sha256 = token
     and s.ended_at is null and s.expires_at > now()
     and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()
     and ((s.kind = 'STAFF' and a.state = 'ACTIVE' and t.state = 'ACTIVE'
           and ts.ended_at is null and ts.expires_at > now()
           and tc.state = 'ISSUED' and tc.not_before <= now() and now() < tc.usable_until)
       or (s.kind = 'CLIENT' and c.state = 'ACTIVE'));
end $$;
revoke all on function session_of(integer, bytea) from public;
grant execute on function session_of(integer, bytea) to mamori_app;
