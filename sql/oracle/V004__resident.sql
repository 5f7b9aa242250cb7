-- Residents (controls 5, 7, 29). The *_key columns are what is compared: normalised, in byte order.

create table resident (
  id raw(16) primary key,
  tenant_id number(10) not null references municipality (code),
  version number(19) not null,
  family_name varchar2(80 char) not null,
  given_name varchar2(80 char) not null,
  family_name_kana varchar2(80 char) not null,
  given_name_kana varchar2(80 char) not null,
  birth_date date not null check (birth_date >= date '1868-01-01'),
  sex varchar2(10 char) not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
  postal_code varchar2(7 char) check (regexp_like(postal_code, '^[0-9]{7}$')),
  address varchar2(200 char),
  phone varchar2(24 char) check (regexp_like(phone, '^\+?[0-9-]+$')),
  name_key varchar2(1000 char) not null,
  kana_key varchar2(1000 char) not null,
  address_key varchar2(1000 char),
  phone_key varchar2(1000 char),
  registered_at timestamp(6) with time zone not null,
  corrected_at timestamp(6) with time zone,
  unique (tenant_id, id),
  check ((address is null and address_key is null) or (address is not null and address_key is not null)),
  check ((phone is null and phone_key is null) or (phone is not null and phone_key is not null))
);

-- The list's own order, and one index for each beginning people look for. Every list ends in (kana_key, id), so that a
-- cursor goes on where the part before ended.
create index resident_by_kana on resident (tenant_id, kana_key, id);
create index resident_by_name on resident (tenant_id, name_key, kana_key, id);
create index resident_by_birth on resident (tenant_id, birth_date, kana_key, id);
create index resident_by_address on resident (tenant_id, address_key);
create index resident_by_phone on resident (tenant_id, phone_key);

begin
  wall('resident', 'select, insert, update');
end;
/
