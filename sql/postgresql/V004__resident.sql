-- Residents (controls 5, 7, 29). The *_key columns are what is compared: normalised, in byte order.

create table resident (
  id uuid primary key,
  tenant_id integer not null references municipality (code),
  version bigint not null,
  family_name varchar(80) not null check (family_name <> ''),
  given_name varchar(80) not null check (given_name <> ''),
  family_name_kana varchar(80) not null check (family_name_kana <> ''),
  given_name_kana varchar(80) not null check (given_name_kana <> ''),
  birth_date date not null check (birth_date >= date '1868-01-01'),
  sex varchar(10) not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
  postal_code varchar(7) check (postal_code ~ '^[0-9]{7}$'),
  address varchar(200),
  phone varchar(24) check (phone ~ '^\+?[0-9-]+$'),
  name_key text collate "C" not null,
  kana_key text collate "C" not null,
  address_key text collate "C",
  phone_key text collate "C",
  registered_at timestamptz not null,
  corrected_at timestamptz,
  unique (tenant_id, id),
  check ((address is null) = (address_key is null)),
  check ((phone is null) = (phone_key is null))
);

-- The list's own order, and one index for each beginning people look for. Every list ends in (kana_key, id), so that a
-- cursor goes on where the part before ended.
create index resident_by_kana on resident (tenant_id, kana_key, id);
create index resident_by_name on resident (tenant_id, name_key, kana_key, id);
create index resident_by_birth on resident (tenant_id, birth_date, kana_key, id);
create index resident_by_address on resident (tenant_id, address_key) where address_key is not null;
create index resident_by_phone on resident (tenant_id, phone_key) where phone_key is not null;

select wall('resident');
